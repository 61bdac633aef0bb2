package org.engram.simulation.kernel;

import static jdk.incubator.vector.VectorOperators.GT;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The operations that the compiler does not vectorise by itself, on the Vector API: products, exponentials, logarithms.
 */
final class VectorKernel extends PlainKernel {
    private static final VectorSpecies<Double> SPECIES = Width.SPECIES;
    private static final int W = Width.LENGTH;

    private final double[] lanes = new double[LANES];
    private final VectorProduct product = new VectorProduct();

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
}
