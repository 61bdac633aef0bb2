package org.engram.simulation.kernel;

import static org.engram.simulation.kernel.Kernel.LANES;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The stage sums of a Runge–Kutta method on the Vector API: one pass over memory whatever the number of terms. Terms
 * with a zero coefficient are dropped first.
 */
final class VectorRungeKutta {
    private static final VectorSpecies<Double> SPECIES = Width.SPECIES;
    private static final int W = Width.LENGTH;
    private static final int BLOCK = 4 * W;

    private double[] weights = new double[16];
    private double[][] terms = new double[16][];
    private int count;

    private final double[] squares = new double[LANES];

    /** See {@link Kernel#combine}. Modified: out. */
    void combine(int from, int to, double[] y, double h, double[] c, double[][] k, int all, double[] out) {
        keep(c, k, all);
        int i = from;
        for (; i + BLOCK <= to; i += BLOCK) {
            block(i, y, h, out);
        }
        for (; i < to; i++) {
            out[i] = Math.fma(h, weighted(i), y[i]);
        }
        Arrays.fill(terms, 0, count, null);
    }

    private void block(int i, double[] y, double h, double[] out) {
        DoubleVector s0 = DoubleVector.zero(SPECIES);
        DoubleVector s1 = s0;
        DoubleVector s2 = s0;
        DoubleVector s3 = s0;
        for (int j = 0; j < count; j++) {
            DoubleVector c = DoubleVector.broadcast(SPECIES, weights[j]);
            double[] k = terms[j];
            s0 = c.fma(DoubleVector.fromArray(SPECIES, k, i), s0);
            s1 = c.fma(DoubleVector.fromArray(SPECIES, k, i + W), s1);
            s2 = c.fma(DoubleVector.fromArray(SPECIES, k, i + 2 * W), s2);
            s3 = c.fma(DoubleVector.fromArray(SPECIES, k, i + 3 * W), s3);
        }
        DoubleVector step = DoubleVector.broadcast(SPECIES, h);
        step.fma(s0, DoubleVector.fromArray(SPECIES, y, i)).intoArray(out, i);
        step.fma(s1, DoubleVector.fromArray(SPECIES, y, i + W)).intoArray(out, i + W);
        step.fma(s2, DoubleVector.fromArray(SPECIES, y, i + 2 * W)).intoArray(out, i + 2 * W);
        step.fma(s3, DoubleVector.fromArray(SPECIES, y, i + 3 * W)).intoArray(out, i + 3 * W);
    }

    /** See {@link Kernel#error}. */
    double error(int n, double[] c, double[][] k, int all, double[] y, double[] z, double absolute, double relative) {
        keep(c, k, all);
        int full = n - n % LANES;
        for (int lane = 0; lane < LANES; lane += W) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            for (int i = lane; i < full; i += LANES) {
                DoubleVector ratio = weightedVector(i).div(scale(i, y, z, absolute, relative));
                sum = ratio.fma(ratio, sum);
            }
            sum.intoArray(squares, lane);
        }
        for (int i = full; i < n; i++) {
            double scale = Math.fma(relative, Math.max(Math.abs(y[i]), Math.abs(z[i])), absolute);
            double ratio = weighted(i) / scale;
            squares[i - full] = Math.fma(ratio, ratio, squares[i - full]);
        }
        Arrays.fill(terms, 0, count, null);
        return Lanes.sum(squares);
    }

    private static DoubleVector scale(int i, double[] y, double[] z, double absolute, double relative) {
        DoubleVector size = DoubleVector.fromArray(SPECIES, y, i)
                .abs()
                .max(DoubleVector.fromArray(SPECIES, z, i).abs());
        return size.fma(DoubleVector.broadcast(SPECIES, relative), DoubleVector.broadcast(SPECIES, absolute));
    }

    private DoubleVector weightedVector(int i) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int j = 0; j < count; j++) {
            sum = DoubleVector.fromArray(SPECIES, terms[j], i).fma(DoubleVector.broadcast(SPECIES, weights[j]), sum);
        }
        return sum;
    }

    private double weighted(int i) {
        double sum = 0;
        for (int j = 0; j < count; j++) {
            sum = Math.fma(weights[j], terms[j][i], sum);
        }
        return sum;
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
