package org.engram.simulation.kernel;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Kernel#multiplyTransSparse} on the Vector API: a strip of a row of x stays in registers while it is added to
 * the rows of c that the entries name. (The rows of c are few, and stay in the cache; sorting the entries by them first
 * would take longer.)
 */
final class VectorTransSparse {
    private static final VectorSpecies<Double> SPECIES = Width.SPECIES;
    private static final int W = Width.LENGTH;

    private VectorTransSparse() {}

    static void multiply(
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
            int row = p + i * stride;
            int j = 0;
            for (; j + 4 * W <= width; j += 4 * W) {
                four(start[i], start[i + 1], stride, index, value, x, row + j, c, cAt + j);
            }
            for (; j + W <= width; j += W) {
                one(start[i], start[i + 1], stride, index, value, x, row + j, c, cAt + j);
            }
            for (; j < width; j++) {
                number(start[i], start[i + 1], stride, index, value, x[row + j], c, cAt + j);
            }
        }
    }

    private static void four(
            int from, int end, int stride, int[] index, double[] value, double[] x, int p, double[] c, int to) {
        DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, p);
        DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, p + W);
        DoubleVector x2 = DoubleVector.fromArray(SPECIES, x, p + 2 * W);
        DoubleVector x3 = DoubleVector.fromArray(SPECIES, x, p + 3 * W);
        for (int e = from; e < end; e++) {
            DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
            int at = to + index[e] * stride;
            v.fma(x0, DoubleVector.fromArray(SPECIES, c, at)).intoArray(c, at);
            v.fma(x1, DoubleVector.fromArray(SPECIES, c, at + W)).intoArray(c, at + W);
            v.fma(x2, DoubleVector.fromArray(SPECIES, c, at + 2 * W)).intoArray(c, at + 2 * W);
            v.fma(x3, DoubleVector.fromArray(SPECIES, c, at + 3 * W)).intoArray(c, at + 3 * W);
        }
    }

    private static void one(
            int from, int end, int stride, int[] index, double[] value, double[] x, int p, double[] c, int to) {
        DoubleVector row = DoubleVector.fromArray(SPECIES, x, p);
        for (int e = from; e < end; e++) {
            int at = to + index[e] * stride;
            DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
            v.fma(row, DoubleVector.fromArray(SPECIES, c, at)).intoArray(c, at);
        }
    }

    private static void number(
            int from, int end, int stride, int[] index, double[] value, double x, double[] c, int to) {
        for (int e = from; e < end; e++) {
            int at = to + index[e] * stride;
            c[at] = Math.fma(value[e], x, c[at]);
        }
    }
}
