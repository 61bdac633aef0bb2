package org.engram.simulation.kernel;

import static jdk.incubator.vector.VectorOperators.GT;
import static org.engram.simulation.kernel.Kernel.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Kernel#softmax} on the Vector API, four rows at a time: a maximum or a sum of one row is a chain in which each
 * operation waits for the one before, of four rows there is always another to go on with.
 */
final class VectorSoftmax {
    private static final VectorSpecies<Double> SPECIES = Width.SPECIES;
    private static final int W = Width.LENGTH;
    private static final int ROWS = 4;

    private final double[] lanes = new double[ROWS * LANES];
    private final double[] row = new double[LANES];
    private final double[] shift = new double[ROWS];

    void softmax(int rows, int n, double[] x, int p, double[] out, int o, double[] logSum, int l) {
        for (int i = 0; i < rows; i += ROWS) {
            int count = Math.min(ROWS, rows - i);
            rows(count, n, x, p + i * n, out, o + i * n, logSum, l + i);
        }
    }

    private void rows(int count, int n, double[] x, int p, double[] out, int o, double[] logSum, int l) {
        int last = (count - 1) * n;
        maxima(n, x, p, p + Math.min(n, last), p + Math.min(2 * n, last), p + last);
        for (int i = 0; i < count; i++) {
            shift[i] = max(i, n, x, p + i * n);
            VectorMath.exp(n, x, p + i * n, shift[i], out, o + i * n);
        }
        sums(n, out, o, o + Math.min(n, last), o + Math.min(2 * n, last), o + last);
        for (int i = 0; i < count; i++) {
            double sum = sum(i, n, out, o + i * n);
            scale(n, 1 / sum, out, o + i * n);
            logSum[l + i] = shift[i] + Logarithm.of(sum);
        }
    }

    /** Maxima of the whole vectors of four rows, lane by lane. */
    private void maxima(int n, double[] x, int p0, int p1, int p2, int p3) {
        DoubleVector m0 = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
        DoubleVector m1 = m0;
        DoubleVector m2 = m0;
        DoubleVector m3 = m0;
        for (int i = 0; i + W <= n; i += W) {
            DoubleVector v0 = DoubleVector.fromArray(SPECIES, x, p0 + i);
            DoubleVector v1 = DoubleVector.fromArray(SPECIES, x, p1 + i);
            DoubleVector v2 = DoubleVector.fromArray(SPECIES, x, p2 + i);
            DoubleVector v3 = DoubleVector.fromArray(SPECIES, x, p3 + i);
            m0 = m0.blend(v0, v0.compare(GT, m0));
            m1 = m1.blend(v1, v1.compare(GT, m1));
            m2 = m2.blend(v2, v2.compare(GT, m2));
            m3 = m3.blend(v3, v3.compare(GT, m3));
        }
        m0.intoArray(lanes, 0);
        m1.intoArray(lanes, LANES);
        m2.intoArray(lanes, 2 * LANES);
        m3.intoArray(lanes, 3 * LANES);
    }

    /** The maximum of row i, NaN passed over. */
    private double max(int i, int n, double[] x, int p) {
        double max = lanes[i * LANES];
        for (int lane = 1; lane < W; lane++) {
            double v = lanes[i * LANES + lane];
            max = v > max ? v : max;
        }
        for (int j = n - n % W; j < n; j++) {
            max = x[p + j] > max ? x[p + j] : max;
        }
        return max;
    }

    /** Partial sums of the whole groups of lanes of four rows. */
    private void sums(int n, double[] x, int p0, int p1, int p2, int p3) {
        int full = n - n % LANES;
        for (int lane = 0; lane < LANES; lane += W) {
            DoubleVector s0 = DoubleVector.zero(SPECIES);
            DoubleVector s1 = s0;
            DoubleVector s2 = s0;
            DoubleVector s3 = s0;
            for (int i = lane; i < full; i += LANES) {
                s0 = s0.add(DoubleVector.fromArray(SPECIES, x, p0 + i));
                s1 = s1.add(DoubleVector.fromArray(SPECIES, x, p1 + i));
                s2 = s2.add(DoubleVector.fromArray(SPECIES, x, p2 + i));
                s3 = s3.add(DoubleVector.fromArray(SPECIES, x, p3 + i));
            }
            s0.intoArray(lanes, lane);
            s1.intoArray(lanes, LANES + lane);
            s2.intoArray(lanes, 2 * LANES + lane);
            s3.intoArray(lanes, 3 * LANES + lane);
        }
    }

    /** The sum of row i as {@link Kernel#sum} defines it. */
    private double sum(int i, int n, double[] x, int p) {
        System.arraycopy(lanes, i * LANES, row, 0, LANES);
        int full = n - n % LANES;
        for (int j = full; j < n; j++) {
            row[j - full] += x[p + j];
        }
        return Lanes.sum(row);
    }

    private static void scale(int n, double factor, double[] x, int p) {
        int i = 0;
        for (; i + W <= n; i += W) {
            DoubleVector.fromArray(SPECIES, x, p + i).mul(factor).intoArray(x, p + i);
        }
        for (; i < n; i++) {
            x[p + i] *= factor;
        }
    }
}
