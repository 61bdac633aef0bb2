package org.engram.simulation.kernel;

import org.ejml.data.DMatrixRMaj;

/** {@link Kernel} in plain Java: the definition of every result, and the path where the Vector API is absent. */
final class PlainKernel implements Kernel {
    @Override
    public void multiply(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
        product(a.numRows, b.numCols, a.numCols, a.data, a.numCols, 1, b.data, b.numCols, 1, c.data);
    }

    @Override
    public void multiplyTransA(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
        product(a.numCols, b.numCols, a.numRows, a.data, 1, a.numCols, b.data, b.numCols, 1, c.data);
    }

    @Override
    public void multiplyTransB(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
        product(a.numRows, b.numRows, a.numCols, a.data, a.numCols, 1, b.data, 1, b.numCols, c.data);
    }

    private static void product(
            int m, int n, int k, double[] a, int aRow, int aCol, double[] b, int bRow, int bCol, double[] c) {
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int l = 0; l < k; l++) {
                    sum = Math.fma(a[i * aRow + l * aCol], b[l * bRow + j * bCol], sum);
                }
                c[i * n + j] = sum;
            }
        }
    }

    @Override
    public void exp(int n, double[] x, int p, double[] out, int o) {
        for (int i = 0; i < n; i++) {
            out[o + i] = StrictMath.exp(x[p + i]);
        }
    }

    @Override
    public void log(int n, double[] x, int p, double[] out, int o) {
        for (int i = 0; i < n; i++) {
            out[o + i] = StrictMath.log(x[p + i]);
        }
    }

    @Override
    public double sum(int n, double[] x, int p) {
        double[] lanes = new double[LANES];
        for (int i = 0; i < n; i++) {
            lanes[i % LANES] += x[p + i];
        }
        return tree(lanes);
    }

    @Override
    public double dot(int n, double[] x, int p, double[] y, int q) {
        double[] lanes = new double[LANES];
        for (int i = 0; i < n; i++) {
            lanes[i % LANES] = Math.fma(x[p + i], y[q + i], lanes[i % LANES]);
        }
        return tree(lanes);
    }

    private static double tree(double[] l) {
        return ((l[0] + l[4]) + (l[2] + l[6])) + ((l[1] + l[5]) + (l[3] + l[7]));
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
    public void combine(int n, double[] y, double h, double[] c, double[][] k, int count, double[] out) {
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < count; j++) {
                sum = c[j] == 0 ? sum : Math.fma(c[j], k[j][i], sum);
            }
            out[i] = Math.fma(h, sum, y[i]);
        }
    }
}
