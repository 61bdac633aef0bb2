package org.engram.simulation.kernel;

import static jdk.incubator.vector.VectorOperators.GT;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The operations in which vectors gain on what the compiler makes of plain loops, on the Vector API. (On rows of 32
 * numbers, as in the paper, its loops are mostly their own beginning and end.)
 */
final class VectorKernel extends PlainKernel {
    private static final VectorSpecies<Double> SPECIES = Width.SPECIES;
    private static final int W = Width.LENGTH;

    private final double[] lanes = new double[LANES];
    private final VectorProduct product = new VectorProduct();
    private final VectorSoftmax softmax = new VectorSoftmax();
    private final VectorRungeKutta rungeKutta = new VectorRungeKutta();

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
        product.multiply(m, n, k, a, aAt, aRow, aCol, b, bAt, bRow, bCol, c, cAt, cRow);
    }

    @Override
    public void multiply(int m, Factor b, double[] a, int aAt, double[] c, int cAt) {
        product.multiply(m, b, a, aAt, c, cAt);
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
        VectorSparse.multiply(rows, width, stride, start, first, index, value, x, p, c, cAt);
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
        VectorTransSparse.multiply(rows, columns, width, stride, start, index, value, x, p, c, cAt);
    }

    @Override
    public void exp(int n, double[] x, int p, double[] out, int o) {
        VectorMath.exp(n, x, p, 0, out, o);
    }

    @Override
    public void log(int n, double[] x, int p, double[] out, int o) {
        VectorMath.log(n, x, p, out, o);
    }

    @Override
    public void shiftedExp(int rows, int n, double[] state, int v, int k, double[] c, double[] out, int o) {
        for (int z = 0; z < rows; z++) {
            int row = o + z * n;
            double max = exponents(n, state, v + z * n, state[k + z], c, out, row);
            VectorMath.exp(n, out, row, max, out, row);
        }
    }

    /** {@code out = k v + c}; returns its maximum, NaN passed over. */
    private double exponents(int n, double[] state, int v, double key, double[] c, double[] out, int row) {
        DoubleVector most = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
        DoubleVector scale = DoubleVector.broadcast(SPECIES, key);
        int a = 0;
        for (; a + W <= n; a += W) {
            DoubleVector t =
                    scale.fma(DoubleVector.fromArray(SPECIES, state, v + a), DoubleVector.fromArray(SPECIES, c, a));
            t.intoArray(out, row + a);
            most = most.blend(t, t.compare(GT, most));
        }
        most.intoArray(lanes, 0);
        double max = lanes[0];
        for (int lane = 1; lane < W; lane++) {
            max = lanes[lane] > max ? lanes[lane] : max;
        }
        for (; a < n; a++) {
            double t = Math.fma(key, state[v + a], c[a]);
            out[row + a] = t;
            max = t > max ? t : max;
        }
        return max;
    }

    @Override
    public void softmax(int rows, int n, double[] x, int p, double[] out, int o, double[] logSum, int l) {
        softmax.softmax(rows, n, x, p, out, o, logSum, l);
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
            derivative[k + z] = gradientRow(n, state, v + z * n, state[k + z], z * n, count, e, x, derivative);
        }
    }

    private double gradientRow(
            int n,
            double[] state,
            int v,
            double key,
            int row,
            double[] count,
            double[] e,
            double[] x,
            double[] derivative) {
        int full = n - n % LANES;
        for (int lane = 0; lane < LANES; lane += W) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            for (int a = lane; a < full; a += LANES) {
                DoubleVector g = DoubleVector.fromArray(SPECIES, e, row + a)
                        .neg()
                        .fma(
                                DoubleVector.fromArray(SPECIES, x, row + a),
                                DoubleVector.fromArray(SPECIES, count, row + a));
                g.intoArray(x, row + a);
                g.mul(key).intoArray(derivative, v + a);
                sum = g.fma(DoubleVector.fromArray(SPECIES, state, v + a), sum);
            }
            sum.intoArray(lanes, lane);
        }
        for (int a = full; a < n; a++) {
            double g = Math.fma(-e[row + a], x[row + a], count[row + a]);
            x[row + a] = g;
            derivative[v + a] = key * g;
            lanes[a - full] = Math.fma(state[v + a], g, lanes[a - full]);
        }
        return Lanes.sum(lanes);
    }

    @Override
    public void columnSums(int rows, int n, double[] x, int p, double[] out, int o) {
        int j = 0;
        for (; j + W <= n; j += W) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            for (int i = 0; i < rows; i++) {
                sum = sum.add(DoubleVector.fromArray(SPECIES, x, p + i * n + j));
            }
            sum.intoArray(out, o + j);
        }
        for (; j < n; j++) {
            double sum = 0;
            for (int i = 0; i < rows; i++) {
                sum += x[p + i * n + j];
            }
            out[o + j] = sum;
        }
    }

    @Override
    void combine(int from, int to, double[] y, double h, double[] c, double[][] k, int count, double[] out) {
        rungeKutta.combine(from, to, y, h, c, k, count, out);
    }

    @Override
    public double error(
            int n, double[] c, double[][] k, int count, double[] y, double[] z, double absolute, double relative) {
        return rungeKutta.error(n, c, k, count, y, z, absolute, relative);
    }
}
