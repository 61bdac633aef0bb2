package org.engram.simulation.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Kernel#multiplySparse} on the Vector API: a strip of a row of c stays in registers while all entries of the row
 * are added.
 *
 * <p>Written out because only local variables become registers.
 */
final class VectorSparse {
    private static final VectorSpecies<Double> SPECIES = Width.SPECIES;
    private static final int W = Width.LENGTH;

    private VectorSparse() {}

    static void multiply(
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
            int from = start[first + i];
            int end = start[first + i + 1];
            int to = cAt + i * stride;
            int j = 0;
            for (; j + 8 * W <= width; j += 8 * W) {
                eight(from, end, stride, index, value, x, p + j, c, to + j);
            }
            for (; j + 4 * W <= width; j += 4 * W) {
                four(from, end, stride, index, value, x, p + j, c, to + j);
            }
            for (; j + W <= width; j += W) {
                one(from, end, stride, index, value, x, p + j, c, to + j);
            }
            for (; j < width; j++) {
                c[to + j] = number(from, end, stride, index, value, x, p + j);
            }
        }
    }

    private static void eight(
            int from, int end, int stride, int[] index, double[] value, double[] x, int p, double[] c, int to) {
        DoubleVector s0 = DoubleVector.zero(SPECIES);
        DoubleVector s1 = s0;
        DoubleVector s2 = s0;
        DoubleVector s3 = s0;
        DoubleVector s4 = s0;
        DoubleVector s5 = s0;
        DoubleVector s6 = s0;
        DoubleVector s7 = s0;
        for (int e = from; e < end; e++) {
            DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
            int at = p + index[e] * stride;
            s0 = v.fma(DoubleVector.fromArray(SPECIES, x, at), s0);
            s1 = v.fma(DoubleVector.fromArray(SPECIES, x, at + W), s1);
            s2 = v.fma(DoubleVector.fromArray(SPECIES, x, at + 2 * W), s2);
            s3 = v.fma(DoubleVector.fromArray(SPECIES, x, at + 3 * W), s3);
            s4 = v.fma(DoubleVector.fromArray(SPECIES, x, at + 4 * W), s4);
            s5 = v.fma(DoubleVector.fromArray(SPECIES, x, at + 5 * W), s5);
            s6 = v.fma(DoubleVector.fromArray(SPECIES, x, at + 6 * W), s6);
            s7 = v.fma(DoubleVector.fromArray(SPECIES, x, at + 7 * W), s7);
        }
        s0.intoArray(c, to);
        s1.intoArray(c, to + W);
        s2.intoArray(c, to + 2 * W);
        s3.intoArray(c, to + 3 * W);
        s4.intoArray(c, to + 4 * W);
        s5.intoArray(c, to + 5 * W);
        s6.intoArray(c, to + 6 * W);
        s7.intoArray(c, to + 7 * W);
    }

    private static void four(
            int from, int end, int stride, int[] index, double[] value, double[] x, int p, double[] c, int to) {
        DoubleVector s0 = DoubleVector.zero(SPECIES);
        DoubleVector s1 = s0;
        DoubleVector s2 = s0;
        DoubleVector s3 = s0;
        for (int e = from; e < end; e++) {
            DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
            int at = p + index[e] * stride;
            s0 = v.fma(DoubleVector.fromArray(SPECIES, x, at), s0);
            s1 = v.fma(DoubleVector.fromArray(SPECIES, x, at + W), s1);
            s2 = v.fma(DoubleVector.fromArray(SPECIES, x, at + 2 * W), s2);
            s3 = v.fma(DoubleVector.fromArray(SPECIES, x, at + 3 * W), s3);
        }
        s0.intoArray(c, to);
        s1.intoArray(c, to + W);
        s2.intoArray(c, to + 2 * W);
        s3.intoArray(c, to + 3 * W);
    }

    private static void one(
            int from, int end, int stride, int[] index, double[] value, double[] x, int p, double[] c, int to) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int e = from; e < end; e++) {
            DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
            sum = v.fma(DoubleVector.fromArray(SPECIES, x, p + index[e] * stride), sum);
        }
        sum.intoArray(c, to);
    }

    private static double number(int from, int end, int stride, int[] index, double[] value, double[] x, int p) {
        double sum = 0;
        for (int e = from; e < end; e++) {
            sum = Math.fma(value[e], x[p + index[e] * stride], sum);
        }
        return sum;
    }
}
