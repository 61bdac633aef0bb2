package org.engram.simulation.kernel;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Kernel#multiplyTransSparse} on the Vector API, in strips of some columns: those of a row of x stay in registers
 * while they are added to the rows of c that the entries name, those of all rows of c in the first cache unless rows are
 * wide. (Sorting the entries by rows of c first takes longer than it saves.)
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
        int block = VectorSparse.rowsAtOnce(width, rows);
        for (int i = 0; i < rows; i += block) {
            block(block, width, stride, start, i, index, value, x, p + i * stride, c, cAt);
        }
    }

    private static void block(
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
        int j = 0;
        for (int strips = VectorSparse.strips(width); strips > 0; strips--) {
            int vectors = VectorSparse.vectors(width - j, strips);
            switch (vectors) {
                case 1 -> one(rows, stride, start, first, index, value, x, p + j, c, cAt + j);
                case 2 -> two(rows, stride, start, first, index, value, x, p + j, c, cAt + j);
                case 3 -> three(rows, stride, start, first, index, value, x, p + j, c, cAt + j);
                default -> four(rows, stride, start, first, index, value, x, p + j, c, cAt + j);
            }
            j += vectors * W;
        }
        for (; j < width; j++) {
            numbers(rows, stride, start, first, index, value, x, p + j, c, cAt + j);
        }
    }

    private static void four(
            int rows,
            int stride,
            int[] start,
            int first,
            int[] index,
            double[] value,
            double[] x,
            int p,
            double[] c,
            int to) {
        for (int i = 0; i < rows; i++) {
            int row = p + i * stride;
            DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, row);
            DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, row + W);
            DoubleVector x2 = DoubleVector.fromArray(SPECIES, x, row + 2 * W);
            DoubleVector x3 = DoubleVector.fromArray(SPECIES, x, row + 3 * W);
            int end = start[first + i + 1];
            for (int e = start[first + i]; e < end; e++) {
                DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
                int at = to + index[e] * stride;
                v.fma(x0, DoubleVector.fromArray(SPECIES, c, at)).intoArray(c, at);
                v.fma(x1, DoubleVector.fromArray(SPECIES, c, at + W)).intoArray(c, at + W);
                v.fma(x2, DoubleVector.fromArray(SPECIES, c, at + 2 * W)).intoArray(c, at + 2 * W);
                v.fma(x3, DoubleVector.fromArray(SPECIES, c, at + 3 * W)).intoArray(c, at + 3 * W);
            }
        }
    }

    private static void three(
            int rows,
            int stride,
            int[] start,
            int first,
            int[] index,
            double[] value,
            double[] x,
            int p,
            double[] c,
            int to) {
        for (int i = 0; i < rows; i++) {
            int row = p + i * stride;
            DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, row);
            DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, row + W);
            DoubleVector x2 = DoubleVector.fromArray(SPECIES, x, row + 2 * W);
            int end = start[first + i + 1];
            for (int e = start[first + i]; e < end; e++) {
                DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
                int at = to + index[e] * stride;
                v.fma(x0, DoubleVector.fromArray(SPECIES, c, at)).intoArray(c, at);
                v.fma(x1, DoubleVector.fromArray(SPECIES, c, at + W)).intoArray(c, at + W);
                v.fma(x2, DoubleVector.fromArray(SPECIES, c, at + 2 * W)).intoArray(c, at + 2 * W);
            }
        }
    }

    private static void two(
            int rows,
            int stride,
            int[] start,
            int first,
            int[] index,
            double[] value,
            double[] x,
            int p,
            double[] c,
            int to) {
        for (int i = 0; i < rows; i++) {
            int row = p + i * stride;
            DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, row);
            DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, row + W);
            int end = start[first + i + 1];
            for (int e = start[first + i]; e < end; e++) {
                DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
                int at = to + index[e] * stride;
                v.fma(x0, DoubleVector.fromArray(SPECIES, c, at)).intoArray(c, at);
                v.fma(x1, DoubleVector.fromArray(SPECIES, c, at + W)).intoArray(c, at + W);
            }
        }
    }

    private static void one(
            int rows,
            int stride,
            int[] start,
            int first,
            int[] index,
            double[] value,
            double[] x,
            int p,
            double[] c,
            int to) {
        for (int i = 0; i < rows; i++) {
            int row = p + i * stride;
            DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, row);
            int end = start[first + i + 1];
            for (int e = start[first + i]; e < end; e++) {
                DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
                int at = to + index[e] * stride;
                v.fma(x0, DoubleVector.fromArray(SPECIES, c, at)).intoArray(c, at);
            }
        }
    }

    private static void numbers(
            int rows,
            int stride,
            int[] start,
            int first,
            int[] index,
            double[] value,
            double[] x,
            int p,
            double[] c,
            int to) {
        for (int i = 0; i < rows; i++) {
            double row = x[p + i * stride];
            for (int e = start[first + i]; e < start[first + i + 1]; e++) {
                int at = to + index[e] * stride;
                c[at] = Math.fma(value[e], row, c[at]);
            }
        }
    }
}
