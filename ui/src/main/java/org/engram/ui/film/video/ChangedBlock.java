package org.engram.ui.film.video;

import org.engram.ui.film.video.Planes.Plane;

/** What a macroblock differs from what is shown in its place, as levels. Work arrays: one of these serves a whole picture. */
final class ChangedBlock {
    /**
     * A colour difference.
     *
     * @param means levels of the means of its four squares
     * @param details levels of the squares, but for the first of each
     */
    record Colour(int[] means, int[][] details) {}

    private final Residual residual;
    private final int[][] luma = new int[16][16];
    private final Colour blue = new Colour(new int[4], new int[4][16]);
    private final Colour red = new Colour(new int[4], new int[4][16]);
    private int pattern;

    ChangedBlock(int qp) {
        residual = new Residual(qp);
    }

    /**
     * Which parts have levels that are not zero: bits 0 to 3 the quarters of the luma; then 0 no colour, 1 means of colours only, 2 means and
     * details.
     */
    int pattern() {
        return pattern;
    }

    /** Levels of a square of the luma, the four of a quarter behind one another. */
    int[] luma(int square) {
        return luma[square];
    }

    Colour blue() {
        return blue;
    }

    Colour red() {
        return red;
    }

    /** Measures a macroblock; whether there is anything to change. Modified. */
    boolean take(Planes wanted, Planes shown, int column, int row) {
        pattern = 0;
        for (int i = 0; i < 16; i++) {
            Residual.transform(
                    wanted.luma(), shown.luma(), column * Planes.SIDE + x(i), row * Planes.SIDE + y(i), luma[i]);
            if (residual.quantise(luma[i], 0)) {
                pattern |= 1 << (i >> 2);
            }
        }
        int inBlue = take(wanted.blue(), shown.blue(), blue, column, row);
        int inRed = take(wanted.red(), shown.red(), red, column, row);
        pattern |= Math.max(inBlue, inRed) << 4;
        return pattern != 0;
    }

    private static int x(int square) {
        return 8 * (square >> 2 & 1) + 4 * (square & 1);
    }

    private static int y(int square) {
        return 8 * (square >> 3) + 4 * (square >> 1 & 1);
    }

    private int take(Plane wanted, Plane shown, Colour colour, int column, int row) {
        boolean detailed = false;
        for (int i = 0; i < 4; i++) {
            int[] levels = colour.details[i];
            Residual.transform(
                    wanted, shown, column * Planes.HALF + 4 * (i & 1), row * Planes.HALF + 4 * (i >> 1), levels);
            colour.means[i] = levels[0];
            detailed |= residual.quantise(levels, 1);
        }
        boolean tinted = residual.quantiseMeans(colour.means);
        return detailed ? 2 : tinted ? 1 : 0;
    }

    /** Changes what is shown, as a player does, once the levels are written. Modified. */
    void show(Planes shown, int column, int row) {
        for (int i = 0; i < 16; i++) {
            residual.scale(luma[i], 0);
            Residual.add(luma[i], shown.luma(), column * Planes.SIDE + x(i), row * Planes.SIDE + y(i));
        }
        show(shown.blue(), blue, column, row);
        show(shown.red(), red, column, row);
    }

    private void show(Plane shown, Colour colour, int column, int row) {
        residual.scaleMeans(colour.means);
        for (int i = 0; i < 4; i++) {
            int[] levels = colour.details[i];
            residual.scale(levels, 1);
            levels[0] = colour.means[i];
            Residual.add(levels, shown, column * Planes.HALF + 4 * (i & 1), row * Planes.HALF + 4 * (i >> 1));
        }
    }
}
