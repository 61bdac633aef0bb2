package org.engram.simulation.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The innermost loops of a product: a tile of four rows of c stays in registers while its fma chains run over
 * {@code depth} terms. b is a packed panel as wide as the tile; row i of a begins at {@code a[ai]}, its elements
 * {@code step} apart. The chains begin at 0 when {@code fresh}, else at c.
 *
 * <p>Written out because only local variables become registers.
 */
final class Tiles {
    private static final VectorSpecies<Double> SPECIES = Width.SPECIES;
    private static final int W = Width.LENGTH;

    private Tiles() {}

    /** Four rows of four vectors. Modified: c. */
    static void four(
            int depth,
            double[] a,
            int a0,
            int a1,
            int a2,
            int a3,
            int step,
            double[] b,
            int from,
            double[] c,
            int at,
            int row,
            boolean fresh) {
        DoubleVector s00 = start(c, at, fresh);
        DoubleVector s01 = start(c, at + W, fresh);
        DoubleVector s02 = start(c, at + 2 * W, fresh);
        DoubleVector s03 = start(c, at + 3 * W, fresh);
        DoubleVector s10 = start(c, at + row, fresh);
        DoubleVector s11 = start(c, at + row + W, fresh);
        DoubleVector s12 = start(c, at + row + 2 * W, fresh);
        DoubleVector s13 = start(c, at + row + 3 * W, fresh);
        DoubleVector s20 = start(c, at + 2 * row, fresh);
        DoubleVector s21 = start(c, at + 2 * row + W, fresh);
        DoubleVector s22 = start(c, at + 2 * row + 2 * W, fresh);
        DoubleVector s23 = start(c, at + 2 * row + 3 * W, fresh);
        DoubleVector s30 = start(c, at + 3 * row, fresh);
        DoubleVector s31 = start(c, at + 3 * row + W, fresh);
        DoubleVector s32 = start(c, at + 3 * row + 2 * W, fresh);
        DoubleVector s33 = start(c, at + 3 * row + 3 * W, fresh);
        for (int l = 0; l < depth; l++) {
            int q = from + l * 4 * W;
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, q);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, q + W);
            DoubleVector b2 = DoubleVector.fromArray(SPECIES, b, q + 2 * W);
            DoubleVector b3 = DoubleVector.fromArray(SPECIES, b, q + 3 * W);
            int p = l * step;
            DoubleVector x0 = DoubleVector.broadcast(SPECIES, a[a0 + p]);
            s00 = x0.fma(b0, s00);
            s01 = x0.fma(b1, s01);
            s02 = x0.fma(b2, s02);
            s03 = x0.fma(b3, s03);
            DoubleVector x1 = DoubleVector.broadcast(SPECIES, a[a1 + p]);
            s10 = x1.fma(b0, s10);
            s11 = x1.fma(b1, s11);
            s12 = x1.fma(b2, s12);
            s13 = x1.fma(b3, s13);
            DoubleVector x2 = DoubleVector.broadcast(SPECIES, a[a2 + p]);
            s20 = x2.fma(b0, s20);
            s21 = x2.fma(b1, s21);
            s22 = x2.fma(b2, s22);
            s23 = x2.fma(b3, s23);
            DoubleVector x3 = DoubleVector.broadcast(SPECIES, a[a3 + p]);
            s30 = x3.fma(b0, s30);
            s31 = x3.fma(b1, s31);
            s32 = x3.fma(b2, s32);
            s33 = x3.fma(b3, s33);
        }
        s00.intoArray(c, at);
        s01.intoArray(c, at + W);
        s02.intoArray(c, at + 2 * W);
        s03.intoArray(c, at + 3 * W);
        s10.intoArray(c, at + row);
        s11.intoArray(c, at + row + W);
        s12.intoArray(c, at + row + 2 * W);
        s13.intoArray(c, at + row + 3 * W);
        s20.intoArray(c, at + 2 * row);
        s21.intoArray(c, at + 2 * row + W);
        s22.intoArray(c, at + 2 * row + 2 * W);
        s23.intoArray(c, at + 2 * row + 3 * W);
        s30.intoArray(c, at + 3 * row);
        s31.intoArray(c, at + 3 * row + W);
        s32.intoArray(c, at + 3 * row + 2 * W);
        s33.intoArray(c, at + 3 * row + 3 * W);
    }

    /** Four rows of three vectors. Modified: c. */
    static void three(
            int depth,
            double[] a,
            int a0,
            int a1,
            int a2,
            int a3,
            int step,
            double[] b,
            int from,
            double[] c,
            int at,
            int row,
            boolean fresh) {
        DoubleVector s00 = start(c, at, fresh);
        DoubleVector s01 = start(c, at + W, fresh);
        DoubleVector s02 = start(c, at + 2 * W, fresh);
        DoubleVector s10 = start(c, at + row, fresh);
        DoubleVector s11 = start(c, at + row + W, fresh);
        DoubleVector s12 = start(c, at + row + 2 * W, fresh);
        DoubleVector s20 = start(c, at + 2 * row, fresh);
        DoubleVector s21 = start(c, at + 2 * row + W, fresh);
        DoubleVector s22 = start(c, at + 2 * row + 2 * W, fresh);
        DoubleVector s30 = start(c, at + 3 * row, fresh);
        DoubleVector s31 = start(c, at + 3 * row + W, fresh);
        DoubleVector s32 = start(c, at + 3 * row + 2 * W, fresh);
        for (int l = 0; l < depth; l++) {
            int q = from + l * 3 * W;
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, q);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, q + W);
            DoubleVector b2 = DoubleVector.fromArray(SPECIES, b, q + 2 * W);
            int p = l * step;
            DoubleVector x0 = DoubleVector.broadcast(SPECIES, a[a0 + p]);
            s00 = x0.fma(b0, s00);
            s01 = x0.fma(b1, s01);
            s02 = x0.fma(b2, s02);
            DoubleVector x1 = DoubleVector.broadcast(SPECIES, a[a1 + p]);
            s10 = x1.fma(b0, s10);
            s11 = x1.fma(b1, s11);
            s12 = x1.fma(b2, s12);
            DoubleVector x2 = DoubleVector.broadcast(SPECIES, a[a2 + p]);
            s20 = x2.fma(b0, s20);
            s21 = x2.fma(b1, s21);
            s22 = x2.fma(b2, s22);
            DoubleVector x3 = DoubleVector.broadcast(SPECIES, a[a3 + p]);
            s30 = x3.fma(b0, s30);
            s31 = x3.fma(b1, s31);
            s32 = x3.fma(b2, s32);
        }
        s00.intoArray(c, at);
        s01.intoArray(c, at + W);
        s02.intoArray(c, at + 2 * W);
        s10.intoArray(c, at + row);
        s11.intoArray(c, at + row + W);
        s12.intoArray(c, at + row + 2 * W);
        s20.intoArray(c, at + 2 * row);
        s21.intoArray(c, at + 2 * row + W);
        s22.intoArray(c, at + 2 * row + 2 * W);
        s30.intoArray(c, at + 3 * row);
        s31.intoArray(c, at + 3 * row + W);
        s32.intoArray(c, at + 3 * row + 2 * W);
    }

    /** Four rows of two vectors. Modified: c. */
    static void two(
            int depth,
            double[] a,
            int a0,
            int a1,
            int a2,
            int a3,
            int step,
            double[] b,
            int from,
            double[] c,
            int at,
            int row,
            boolean fresh) {
        DoubleVector s00 = start(c, at, fresh);
        DoubleVector s01 = start(c, at + W, fresh);
        DoubleVector s10 = start(c, at + row, fresh);
        DoubleVector s11 = start(c, at + row + W, fresh);
        DoubleVector s20 = start(c, at + 2 * row, fresh);
        DoubleVector s21 = start(c, at + 2 * row + W, fresh);
        DoubleVector s30 = start(c, at + 3 * row, fresh);
        DoubleVector s31 = start(c, at + 3 * row + W, fresh);
        for (int l = 0; l < depth; l++) {
            int q = from + l * 2 * W;
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, q);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, q + W);
            int p = l * step;
            DoubleVector x0 = DoubleVector.broadcast(SPECIES, a[a0 + p]);
            s00 = x0.fma(b0, s00);
            s01 = x0.fma(b1, s01);
            DoubleVector x1 = DoubleVector.broadcast(SPECIES, a[a1 + p]);
            s10 = x1.fma(b0, s10);
            s11 = x1.fma(b1, s11);
            DoubleVector x2 = DoubleVector.broadcast(SPECIES, a[a2 + p]);
            s20 = x2.fma(b0, s20);
            s21 = x2.fma(b1, s21);
            DoubleVector x3 = DoubleVector.broadcast(SPECIES, a[a3 + p]);
            s30 = x3.fma(b0, s30);
            s31 = x3.fma(b1, s31);
        }
        s00.intoArray(c, at);
        s01.intoArray(c, at + W);
        s10.intoArray(c, at + row);
        s11.intoArray(c, at + row + W);
        s20.intoArray(c, at + 2 * row);
        s21.intoArray(c, at + 2 * row + W);
        s30.intoArray(c, at + 3 * row);
        s31.intoArray(c, at + 3 * row + W);
    }

    /** Four rows of one vector. Modified: c. */
    static void one(
            int depth,
            double[] a,
            int a0,
            int a1,
            int a2,
            int a3,
            int step,
            double[] b,
            int from,
            double[] c,
            int at,
            int row,
            boolean fresh) {
        DoubleVector s00 = start(c, at, fresh);
        DoubleVector s10 = start(c, at + row, fresh);
        DoubleVector s20 = start(c, at + 2 * row, fresh);
        DoubleVector s30 = start(c, at + 3 * row, fresh);
        for (int l = 0; l < depth; l++) {
            int q = from + l * W;
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, q);
            int p = l * step;
            DoubleVector x0 = DoubleVector.broadcast(SPECIES, a[a0 + p]);
            s00 = x0.fma(b0, s00);
            DoubleVector x1 = DoubleVector.broadcast(SPECIES, a[a1 + p]);
            s10 = x1.fma(b0, s10);
            DoubleVector x2 = DoubleVector.broadcast(SPECIES, a[a2 + p]);
            s20 = x2.fma(b0, s20);
            DoubleVector x3 = DoubleVector.broadcast(SPECIES, a[a3 + p]);
            s30 = x3.fma(b0, s30);
        }
        s00.intoArray(c, at);
        s10.intoArray(c, at + row);
        s20.intoArray(c, at + 2 * row);
        s30.intoArray(c, at + 3 * row);
    }

    private static DoubleVector start(double[] c, int at, boolean fresh) {
        return fresh ? DoubleVector.zero(SPECIES) : DoubleVector.fromArray(SPECIES, c, at);
    }
}
