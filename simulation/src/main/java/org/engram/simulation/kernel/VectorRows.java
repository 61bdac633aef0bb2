package org.engram.simulation.kernel;

import static jdk.incubator.vector.VectorOperators.GT;
import static org.engram.simulation.kernel.Kernel.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** What a softmax does with its rows, on the Vector API; {@code lanes} is a work array of {@value Kernel#LANES}. */
final class VectorRows {
    private static final VectorSpecies<Double> SPECIES = Width.SPECIES;
    private static final int W = Width.LENGTH;

    private VectorRows() {}

    /** The maximum, NaN passed over. Modified: lanes. */
    static double max(int n, double[] x, int p, double[] lanes) {
        DoubleVector m0 = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
        DoubleVector m1 = m0;
        DoubleVector m2 = m0;
        DoubleVector m3 = m0;
        int i = 0;
        for (; i + 4 * W <= n; i += 4 * W) {
            m0 = larger(m0, x, p + i);
            m1 = larger(m1, x, p + i + W);
            m2 = larger(m2, x, p + i + 2 * W);
            m3 = larger(m3, x, p + i + 3 * W);
        }
        for (; i + W <= n; i += W) {
            m0 = larger(m0, x, p + i);
        }
        m0 = m0.blend(m1, m1.compare(GT, m0));
        m2 = m2.blend(m3, m3.compare(GT, m2));
        m0.blend(m2, m2.compare(GT, m0)).intoArray(lanes, 0);
        double max = lanes[0];
        for (int lane = 1; lane < W; lane++) {
            max = lanes[lane] > max ? lanes[lane] : max;
        }
        for (; i < n; i++) {
            max = x[p + i] > max ? x[p + i] : max;
        }
        return max;
    }

    private static DoubleVector larger(DoubleVector most, double[] x, int at) {
        DoubleVector v = DoubleVector.fromArray(SPECIES, x, at);
        return most.blend(v, v.compare(GT, most));
    }

    /** See {@link Kernel#sum}. Modified: lanes. */
    static double sum(int n, double[] x, int p, double[] lanes) {
        int full = n - n % LANES;
        for (int lane = 0; lane < LANES; lane += W) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            for (int i = lane; i < full; i += LANES) {
                sum = sum.add(DoubleVector.fromArray(SPECIES, x, p + i));
            }
            sum.intoArray(lanes, lane);
        }
        for (int i = full; i < n; i++) {
            lanes[i - full] += x[p + i];
        }
        return Lanes.sum(lanes);
    }

    /** Modified: x. */
    static void scale(int n, double factor, double[] x, int p) {
        int i = 0;
        for (; i + W <= n; i += W) {
            DoubleVector.fromArray(SPECIES, x, p + i).mul(factor).intoArray(x, p + i);
        }
        for (; i < n; i++) {
            x[p + i] *= factor;
        }
    }
}
