package org.engram.simulation.kernel;

import static org.engram.simulation.kernel.Kernel.LANES;

import java.util.Arrays;

/**
 * The stage sums of a Runge–Kutta method, block by block so that a sum stays in the first cache while its terms pass by.
 * The loops are such that the compiler vectorises them by itself. Terms with a zero coefficient are dropped first.
 */
final class StageSums {
    /** A multiple of the lanes; 4 kB. */
    private static final int BLOCK = 512;

    private final double[] sum = new double[BLOCK];
    private final double[] squares = new double[LANES];
    private double[] weights = new double[16];
    private double[][] terms = new double[16][];
    private int count;

    /** See {@link DenseKernel#combine}. Modified: out. */
    void combine(int from, int to, double[] y, double h, double[] c, double[][] k, int all, double[] out) {
        keep(c, k, all);
        for (int at = from; at < to; at += BLOCK) {
            int n = Math.min(BLOCK, to - at);
            weigh(n, at);
            step(n, h, sum, y, out, at);
        }
        Arrays.fill(terms, 0, count, null);
    }

    private static void step(int n, double h, double[] sum, double[] y, double[] out, int at) {
        for (int i = 0; i < n; i++) {
            out[at + i] = Math.fma(h, sum[i], y[at + i]);
        }
    }

    /** See {@link Kernel#error}. */
    double error(int n, double[] c, double[][] k, int all, double[] y, double[] z, double absolute, double relative) {
        keep(c, k, all);
        Arrays.fill(squares, 0);
        for (int at = 0; at < n; at += BLOCK) {
            int size = Math.min(BLOCK, n - at);
            weigh(size, at);
            scale(size, sum, y, z, at, absolute, relative);
            Lanes.addSquares(size, sum, squares);
        }
        Arrays.fill(terms, 0, count, null);
        return Lanes.sum(squares);
    }

    private static void scale(int n, double[] sum, double[] y, double[] z, int at, double absolute, double relative) {
        for (int i = 0; i < n; i++) {
            double size = Math.max(Math.abs(y[at + i]), Math.abs(z[at + i]));
            sum[i] /= Math.fma(relative, size, absolute);
        }
    }

    /** {@code sum[i] = Σ_j weights[j] terms[j][at+i]} for i in [0, n), in increasing j from 0. */
    private void weigh(int n, int at) {
        Arrays.fill(sum, 0, n, 0);
        int j = 0;
        for (; j + 4 <= count; j += 4) {
            add(n, at, j);
        }
        for (; j < count; j++) {
            add(n, weights[j], terms[j], at, sum);
        }
    }

    /** Four terms a pass, so that the sum is read and written once for four of them. */
    private void add(int n, int at, int j) {
        double[] k0 = terms[j];
        double[] k1 = terms[j + 1];
        double[] k2 = terms[j + 2];
        double[] k3 = terms[j + 3];
        double c0 = weights[j];
        double c1 = weights[j + 1];
        double c2 = weights[j + 2];
        double c3 = weights[j + 3];
        double[] s = sum;
        for (int i = 0; i < n; i++) {
            double two = Math.fma(c1, k1[at + i], Math.fma(c0, k0[at + i], s[i]));
            s[i] = Math.fma(c3, k3[at + i], Math.fma(c2, k2[at + i], two));
        }
    }

    private static void add(int n, double c, double[] k, int at, double[] s) {
        for (int i = 0; i < n; i++) {
            s[i] = Math.fma(c, k[at + i], s[i]);
        }
    }

    private void keep(double[] c, double[][] k, int all) {
        if (all > weights.length) {
            weights = new double[all];
            terms = new double[all][];
        }
        count = 0;
        for (int j = 0; j < all; j++) {
            if (c[j] != 0) {
                weights[count] = c[j];
                terms[count] = k[j];
                count++;
            }
        }
    }
}
