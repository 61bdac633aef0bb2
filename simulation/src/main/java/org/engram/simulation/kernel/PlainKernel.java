package org.engram.simulation.kernel;

import java.util.Arrays;

/**
 * {@link Kernel} in plain Java: the definition of every result, and the path where the Vector API is absent. Loops are
 * such that the compiler vectorises them by itself where it can.
 */
class PlainKernel extends DenseKernel {
    private static final int WIDTH = 128;
    private static final int DEPTH = 32;

    private final double[] lanes = new double[LANES];
    private final StageSums stageSums = new StageSums();
    private final Panels panels = new Panels(WIDTH, 1);

    @Override
    void product(
            int m,
            int n,
            int k,
            double[] a,
            int aAt,
            int aRow,
            int aCol,
            double[] b,
            int bAt,
            int bRow,
            int bCol,
            double[] c,
            int cAt,
            int cRow) {
        for (int i = 0; i < m; i++) {
            Arrays.fill(c, cAt + i * cRow, cAt + i * cRow + n, 0);
        }
        for (int j = 0; j < n; j += WIDTH) {
            int columns = Math.min(WIDTH, n - j);
            for (int l = 0; l < k; l += DEPTH) {
                int depth = Math.min(DEPTH, k - l);
                panels.pack(b, bAt + l * bRow + j * bCol, bRow, bCol, depth, columns);
                for (int i = 0; i < m; i++) {
                    accumulate(
                            depth, columns, a, aAt + i * aRow + l * aCol, aCol, panels.data(), c, cAt + i * cRow + j);
                }
            }
        }
    }

    /** Adds to one row of c; four terms a pass, so that c is read and written once for four of them. */
    private static void accumulate(int depth, int n, double[] a, int at, int step, double[] b, double[] c, int to) {
        int l = 0;
        for (; l + 4 <= depth; l += 4) {
            double a0 = a[at + l * step];
            double a1 = a[at + (l + 1) * step];
            double a2 = a[at + (l + 2) * step];
            double a3 = a[at + (l + 3) * step];
            int b0 = l * n;
            int b1 = b0 + n;
            int b2 = b1 + n;
            int b3 = b2 + n;
            for (int j = 0; j < n; j++) {
                double sum = Math.fma(a1, b[b1 + j], Math.fma(a0, b[b0 + j], c[to + j]));
                c[to + j] = Math.fma(a3, b[b3 + j], Math.fma(a2, b[b2 + j], sum));
            }
        }
        for (; l < depth; l++) {
            double a0 = a[at + l * step];
            int b0 = l * n;
            for (int j = 0; j < n; j++) {
                c[to + j] = Math.fma(a0, b[b0 + j], c[to + j]);
            }
        }
    }

    @Override
    public void exp(int n, double[] x, int p, double[] out, int o) {
        for (int i = 0; i < n; i++) {
            out[o + i] = Exponential.of(x[p + i]);
        }
    }

    @Override
    public void log(int n, double[] x, int p, double[] out, int o) {
        for (int i = 0; i < n; i++) {
            out[o + i] = Logarithm.of(x[p + i]);
        }
    }

    @Override
    public void shiftedExp(int rows, int n, double[] state, int v, int k, double[] c, double[] out, int o) {
        for (int z = 0; z < rows; z++) {
            int from = v + z * n;
            int to = o + z * n;
            double key = state[k + z];
            double max = Double.NEGATIVE_INFINITY;
            for (int a = 0; a < n; a++) {
                double t = Math.fma(key, state[from + a], c[a]);
                out[to + a] = t;
                max = t > max ? t : max;
            }
            for (int a = 0; a < n; a++) {
                out[to + a] = Exponential.of(out[to + a] - max);
            }
        }
    }

    @Override
    void gradient(
            int from,
            int to,
            int n,
            double[] state,
            int v,
            int k,
            double[] count,
            double[] e,
            double[] x,
            double[] derivative) {
        for (int z = from; z < to; z++) {
            int row = z * n;
            double key = state[k + z];
            residual(n, count, e, row, x, key, derivative, v + row);
            derivative[k + z] = Lanes.dot(n, state, v + row, x, row);
        }
    }

    private static void residual(
            int n, double[] count, double[] e, int row, double[] x, double key, double[] derivative, int v) {
        for (int a = 0; a < n; a++) {
            double g = Math.fma(-e[row + a], x[row + a], count[row + a]);
            x[row + a] = g;
            derivative[v + a] = key * g;
        }
    }

    @Override
    public final void divide(int n, double[] x, int p, double[] y, int q, double[] out, int o) {
        for (int i = 0; i < n; i++) {
            out[o + i] = x[p + i] / y[q + i];
        }
    }

    @Override
    public void columnSums(int rows, int n, double[] x, int p, double[] out, int o) {
        Arrays.fill(out, o, o + n, 0);
        for (int i = 0; i < rows; i++) {
            int row = p + i * n;
            add(n, x, row, out, o);
        }
    }

    private static void add(int n, double[] x, int p, double[] out, int o) {
        for (int j = 0; j < n; j++) {
            out[o + j] += x[p + j];
        }
    }

    @Override
    public final double sum(int n, double[] x, int p) {
        Arrays.fill(lanes, 0);
        Lanes.add(n, x, p, lanes);
        return Lanes.sum(lanes);
    }

    @Override
    public final double dot(int n, double[] x, int p, double[] y, int q) {
        return Lanes.dot(n, x, p, y, q);
    }

    @Override
    public final double max(int n, double[] x, int p) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            max = Math.max(max, x[p + i]);
        }
        return max;
    }

    @Override
    void combine(int from, int to, double[] y, double h, double[] c, double[][] k, int count, double[] out) {
        stageSums.combine(from, to, y, h, c, k, count, out);
    }

    @Override
    public double error(
            int n, double[] c, double[][] k, int count, double[] y, double[] z, double absolute, double relative) {
        return stageSums.error(n, c, k, count, y, z, absolute, relative);
    }
}
