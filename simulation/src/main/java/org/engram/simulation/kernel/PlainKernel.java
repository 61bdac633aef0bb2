package org.engram.simulation.kernel;

import java.util.Arrays;

/** {@link Kernel} in plain Java: the definition of every result, and the path where the Vector API is absent. */
final class PlainKernel extends DenseKernel {
    private static final int WIDTH = 128;
    private static final int DEPTH = 32;

    private final double[] lanes = new double[LANES];
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
            for (int a = 0; a < n; a++) {
                double g = Math.fma(-e[row + a], x[row + a], count[row + a]);
                x[row + a] = g;
                derivative[v + row + a] = key * g;
            }
            derivative[k + z] = dot(n, state, v + row, x, row);
        }
    }

    @Override
    public void divide(int n, double[] x, int p, double[] y, int q, double[] out, int o) {
        for (int i = 0; i < n; i++) {
            out[o + i] = x[p + i] / y[q + i];
        }
    }

    @Override
    public void columnSums(int rows, int n, double[] x, int p, double[] out, int o) {
        Arrays.fill(out, o, o + n, 0);
        for (int i = 0; i < rows; i++) {
            int row = p + i * n;
            for (int j = 0; j < n; j++) {
                out[o + j] += x[row + j];
            }
        }
    }

    @Override
    public double sum(int n, double[] x, int p) {
        Arrays.fill(lanes, 0);
        for (int i = 0; i < n; i++) {
            lanes[i % LANES] += x[p + i];
        }
        return Lanes.sum(lanes);
    }

    @Override
    public double dot(int n, double[] x, int p, double[] y, int q) {
        Arrays.fill(lanes, 0);
        for (int i = 0; i < n; i++) {
            lanes[i % LANES] = Math.fma(x[p + i], y[q + i], lanes[i % LANES]);
        }
        return Lanes.sum(lanes);
    }

    @Override
    public double weightedLog(int n, double[] w, int p, double[] x, int q) {
        Arrays.fill(lanes, 0);
        for (int i = 0; i < n; i++) {
            lanes[i % LANES] = Math.fma(w[p + i], Logarithm.of(x[q + i]), lanes[i % LANES]);
        }
        return Lanes.sum(lanes);
    }

    @Override
    public double max(int n, double[] x, int p) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            max = Math.max(max, x[p + i]);
        }
        return max;
    }

    @Override
    void combine(int from, int to, double[] y, double h, double[] c, double[][] k, int count, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = Math.fma(h, weighted(i, c, k, count), y[i]);
        }
    }

    @Override
    public double error(
            int n, double[] c, double[][] k, int count, double[] y, double[] z, double absolute, double relative) {
        Arrays.fill(lanes, 0);
        for (int i = 0; i < n; i++) {
            double scale = Math.fma(relative, Math.max(Math.abs(y[i]), Math.abs(z[i])), absolute);
            double ratio = weighted(i, c, k, count) / scale;
            lanes[i % LANES] = Math.fma(ratio, ratio, lanes[i % LANES]);
        }
        return Lanes.sum(lanes);
    }

    private static double weighted(int i, double[] c, double[][] k, int count) {
        double sum = 0;
        for (int j = 0; j < count; j++) {
            sum = c[j] == 0 ? sum : Math.fma(c[j], k[j][i], sum);
        }
        return sum;
    }
}
