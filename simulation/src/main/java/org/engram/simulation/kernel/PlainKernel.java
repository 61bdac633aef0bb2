package org.engram.simulation.kernel;

import java.util.Arrays;

/**
 * {@link Kernel} in plain Java: the definition of every result, and the path where the Vector API is absent. Loops are
 * such that the compiler vectorises them by itself where it can.
 */
class PlainKernel extends DenseKernel {
    static final int WIDTH = 128;
    static final int DEPTH = 32;

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
                    int at = aAt + i * aRow + l * aCol;
                    accumulate(depth, columns, a, at, aCol, panels.data(), 0, columns, c, cAt + i * cRow + j);
                }
            }
        }
    }

    @Override
    public void multiply(int m, Factor b, double[] a, int aAt, double[] c, int cAt) {
        Arrays.fill(c, cAt, cAt + m * b.columns(), 0);
        for (int block = 0; block < b.blocks(); block++) {
            for (int j = 0; j < b.columns(); j += b.width()) {
                panel(m, b, block, j, a, aAt + b.from(block), c, cAt + j);
            }
        }
    }

    private static void panel(int m, Factor b, int block, int j, double[] a, int at, double[] c, int to) {
        int depth = b.depth(block);
        int n = Math.min(b.width(), b.columns() - j);
        for (int i = 0; i < m; i++) {
            int row = at + i * b.rows();
            accumulate(depth, n, a, row, 1, b.block(block), j * depth, b.stride(j), c, to + i * b.columns());
        }
    }

    /** Adds to one row of c; four terms a pass, so that c is read and written once for four of them. */
    private static void accumulate(
            int depth, int n, double[] a, int at, int step, double[] b, int from, int stride, double[] c, int to) {
        int l = 0;
        for (; l + 4 <= depth; l += 4) {
            double a0 = a[at + l * step];
            double a1 = a[at + (l + 1) * step];
            double a2 = a[at + (l + 2) * step];
            double a3 = a[at + (l + 3) * step];
            int b0 = from + l * stride;
            int b1 = b0 + stride;
            int b2 = b1 + stride;
            int b3 = b2 + stride;
            for (int j = 0; j < n; j++) {
                double sum = Math.fma(a1, b[b1 + j], Math.fma(a0, b[b0 + j], c[to + j]));
                c[to + j] = Math.fma(a3, b[b3 + j], Math.fma(a2, b[b2 + j], sum));
            }
        }
        for (; l < depth; l++) {
            double a0 = a[at + l * step];
            int b0 = from + l * stride;
            for (int j = 0; j < n; j++) {
                c[to + j] = Math.fma(a0, b[b0 + j], c[to + j]);
            }
        }
    }

    @Override
    public void multiplySparse(
            int rows,
            int width,
            int stride,
            int[] start,
            int first,
            int[] index,
            double[] value,
            double[] x,
            int p,
            double[] c,
            int cAt) {
        for (int i = 0; i < rows; i++) {
            int to = cAt + i * stride;
            Arrays.fill(c, to, to + width, 0);
            for (int e = start[first + i]; e < start[first + i + 1]; e++) {
                add(width, value[e], x, p + index[e] * stride, c, to);
            }
        }
    }

    @Override
    public void multiplyTransSparse(
            int rows,
            int columns,
            int width,
            int stride,
            int[] start,
            int[] index,
            double[] value,
            double[] x,
            int p,
            double[] c,
            int cAt) {
        for (int z = 0; z < columns; z++) {
            Arrays.fill(c, cAt + z * stride, cAt + z * stride + width, 0);
        }
        for (int i = 0; i < rows; i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                add(width, value[e], x, p + i * stride, c, cAt + index[e] * stride);
            }
        }
    }

    private static void add(int n, double factor, double[] x, int p, double[] c, int to) {
        for (int j = 0; j < n; j++) {
            c[to + j] = Math.fma(factor, x[p + j], c[to + j]);
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
    public void softmax(int rows, int n, double[] x, int p, double[] out, int o, double[] logSum, int l) {
        for (int i = 0; i < rows; i++) {
            int from = p + i * n;
            int to = o + i * n;
            double max = largest(n, x, from);
            for (int j = 0; j < n; j++) {
                out[to + j] = Exponential.of(x[from + j] - max);
            }
            double sum = sum(n, out, to);
            scale(n, 1 / sum, out, to);
            logSum[l + i] = max + Logarithm.of(sum);
        }
    }

    /** The maximum, NaN passed over. */
    private static double largest(int n, double[] x, int p) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            max = x[p + i] > max ? x[p + i] : max;
        }
        return max;
    }

    private static void scale(int n, double factor, double[] x, int p) {
        for (int i = 0; i < n; i++) {
            x[p + i] *= factor;
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
