package org.engram.simulation.kernel;

/**
 * Reductions in the fixed order that all kernels share: {@value Kernel#LANES} partial sums, added as a binary tree.
 *
 * <p>Eight local variables are eight independent chains: as fast as vectors, and without any of their warming up.
 */
final class Lanes {
    private Lanes() {}

    /** Σ x[p+i]·y[q+i] over i in [0, n). */
    static double dot(int n, double[] x, int p, double[] y, int q) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        int full = n - n % Kernel.LANES;
        for (int i = 0; i < full; i += Kernel.LANES) {
            s0 = Math.fma(x[p + i], y[q + i], s0);
            s1 = Math.fma(x[p + i + 1], y[q + i + 1], s1);
            s2 = Math.fma(x[p + i + 2], y[q + i + 2], s2);
            s3 = Math.fma(x[p + i + 3], y[q + i + 3], s3);
            s4 = Math.fma(x[p + i + 4], y[q + i + 4], s4);
            s5 = Math.fma(x[p + i + 5], y[q + i + 5], s5);
            s6 = Math.fma(x[p + i + 6], y[q + i + 6], s6);
            s7 = Math.fma(x[p + i + 7], y[q + i + 7], s7);
        }
        s0 = n > full ? Math.fma(x[p + full], y[q + full], s0) : s0;
        s1 = n > full + 1 ? Math.fma(x[p + full + 1], y[q + full + 1], s1) : s1;
        s2 = n > full + 2 ? Math.fma(x[p + full + 2], y[q + full + 2], s2) : s2;
        s3 = n > full + 3 ? Math.fma(x[p + full + 3], y[q + full + 3], s3) : s3;
        s4 = n > full + 4 ? Math.fma(x[p + full + 4], y[q + full + 4], s4) : s4;
        s5 = n > full + 5 ? Math.fma(x[p + full + 5], y[q + full + 5], s5) : s5;
        s6 = n > full + 6 ? Math.fma(x[p + full + 6], y[q + full + 6], s6) : s6;
        return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
    }

    /** Adds x[p+i] for i in [0, n) to the lanes, with lane 0 first. Modified: lanes. */
    static void add(int n, double[] x, int p, double[] lanes) {
        int full = n - n % Kernel.LANES;
        for (int i = 0; i < full; i += Kernel.LANES) {
            for (int lane = 0; lane < Kernel.LANES; lane++) {
                lanes[lane] += x[p + i + lane];
            }
        }
        for (int i = full; i < n; i++) {
            lanes[i - full] += x[p + i];
        }
    }

    /** Adds x[i]² for i in [0, n) to the lanes, with lane 0 first. Modified: lanes. */
    static void addSquares(int n, double[] x, double[] lanes) {
        int full = n - n % Kernel.LANES;
        for (int i = 0; i < full; i += Kernel.LANES) {
            for (int lane = 0; lane < Kernel.LANES; lane++) {
                lanes[lane] = Math.fma(x[i + lane], x[i + lane], lanes[lane]);
            }
        }
        for (int i = full; i < n; i++) {
            lanes[i - full] = Math.fma(x[i], x[i], lanes[i - full]);
        }
    }

    /** The sum of the {@value Kernel#LANES} lanes as a binary tree: halves, quarters, the rest. */
    static double sum(double[] l) {
        return ((l[0] + l[4]) + (l[2] + l[6])) + ((l[1] + l[5]) + (l[3] + l[7]));
    }
}
