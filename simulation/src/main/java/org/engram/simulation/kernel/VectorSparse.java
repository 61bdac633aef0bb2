package org.engram.simulation.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Kernel#multiplySparse} on the Vector API, in strips of some columns: those of a row of c stay in registers while
 * the entries of the row are added, those of all rows of x in the first cache unless rows are wide.
 *
 * <p>Written out because only local variables become registers.
 */
final class VectorSparse {
    private static final VectorSpecies<Double> SPECIES = Width.SPECIES;
    private static final int W = Width.LENGTH;
    private static final int VECTORS = 4;
    /** Columns from which the strips of all rows of x cannot be expected in the first cache. */
    private static final int WIDE = 256;

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
        int block = rowsAtOnce(width, rows);
        for (int i = 0; i < rows; i += block) {
            block(block, width, stride, start, first + i, index, value, x, p, c, cAt + i * stride);
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
        for (int strips = strips(width); strips > 0; strips--) {
            int vectors = vectors(width - j, strips);
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

    /** How many rows of s are done strip by strip: all, or one after the other where rows are wide. */
    static int rowsAtOnce(int width, int rows) {
        return width < WIDE ? Math.max(1, rows) : 1;
    }

    /** Into how many strips the whole vectors of so many columns are divided. */
    static int strips(int width) {
        return (width / W + VECTORS - 1) / VECTORS;
    }

    /** The vectors of the first of so many strips: as many as of the others, or one more. */
    static int vectors(int width, int strips) {
        return (width / W + strips - 1) / strips;
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
            DoubleVector s0 = DoubleVector.zero(SPECIES);
            DoubleVector s1 = s0;
            DoubleVector s2 = s0;
            DoubleVector s3 = s0;
            int end = start[first + i + 1];
            for (int e = start[first + i]; e < end; e++) {
                DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
                int at = p + index[e] * stride;
                s0 = v.fma(DoubleVector.fromArray(SPECIES, x, at), s0);
                s1 = v.fma(DoubleVector.fromArray(SPECIES, x, at + W), s1);
                s2 = v.fma(DoubleVector.fromArray(SPECIES, x, at + 2 * W), s2);
                s3 = v.fma(DoubleVector.fromArray(SPECIES, x, at + 3 * W), s3);
            }
            int row = to + i * stride;
            s0.intoArray(c, row);
            s1.intoArray(c, row + W);
            s2.intoArray(c, row + 2 * W);
            s3.intoArray(c, row + 3 * W);
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
            DoubleVector s0 = DoubleVector.zero(SPECIES);
            DoubleVector s1 = s0;
            DoubleVector s2 = s0;
            int end = start[first + i + 1];
            for (int e = start[first + i]; e < end; e++) {
                DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
                int at = p + index[e] * stride;
                s0 = v.fma(DoubleVector.fromArray(SPECIES, x, at), s0);
                s1 = v.fma(DoubleVector.fromArray(SPECIES, x, at + W), s1);
                s2 = v.fma(DoubleVector.fromArray(SPECIES, x, at + 2 * W), s2);
            }
            int row = to + i * stride;
            s0.intoArray(c, row);
            s1.intoArray(c, row + W);
            s2.intoArray(c, row + 2 * W);
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
            DoubleVector s0 = DoubleVector.zero(SPECIES);
            DoubleVector s1 = s0;
            int end = start[first + i + 1];
            for (int e = start[first + i]; e < end; e++) {
                DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
                int at = p + index[e] * stride;
                s0 = v.fma(DoubleVector.fromArray(SPECIES, x, at), s0);
                s1 = v.fma(DoubleVector.fromArray(SPECIES, x, at + W), s1);
            }
            int row = to + i * stride;
            s0.intoArray(c, row);
            s1.intoArray(c, row + W);
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
            DoubleVector s0 = DoubleVector.zero(SPECIES);
            int end = start[first + i + 1];
            for (int e = start[first + i]; e < end; e++) {
                DoubleVector v = DoubleVector.broadcast(SPECIES, value[e]);
                int at = p + index[e] * stride;
                s0 = v.fma(DoubleVector.fromArray(SPECIES, x, at), s0);
            }
            int row = to + i * stride;
            s0.intoArray(c, row);
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
            double sum = 0;
            for (int e = start[first + i]; e < start[first + i + 1]; e++) {
                sum = Math.fma(value[e], x[p + index[e] * stride], sum);
            }
            c[to + i * stride] = sum;
        }
    }
}
