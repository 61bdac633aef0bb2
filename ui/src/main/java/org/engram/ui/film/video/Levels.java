package org.engram.ui.film.video;

import org.engram.ui.film.video.Planes.Plane;

/** What a macroblock differs from what is shown or expected in its place, as levels. Work arrays: one of these serves a whole picture. */
final class Levels {
    /**
     * A colour difference.
     *
     * @param means levels of the means of its four squares
     * @param details levels of the squares, but for the first of each
     */
    record Colour(int[] means, int[][] details) {}

    private final Residual residual = new Residual(ParameterSets.QP);
    private final int[][] luma = new int[16][16];
    private final int[] lumaMeans = new int[16];
    private final Colour blue = new Colour(new int[4], new int[4][16]);
    private final Colour red = new Colour(new int[4], new int[4][16]);
    private int quarters;
    private int colours;

    /** Bits of the quarters of the luma that have levels that are not zero. */
    int quarters() {
        return quarters;
    }

    /** 0: no colour changes, 1: means of colours do, 2: their details too. */
    int colours() {
        return colours;
    }

    /** Levels of a square of the luma, the four of a quarter behind one another. */
    int[] luma(int square) {
        return luma[square];
    }

    /** Levels of the means of all squares of the luma, row by row, where they are apart. */
    int[] lumaMeans() {
        return lumaMeans;
    }

    Colour blue() {
        return blue;
    }

    Colour red() {
        return red;
    }

    /** Measures a macroblock; whether there is anything to change. Modified. */
    boolean take(Planes wanted, Planes shown, int column, int row) {
        quarters = 0;
        for (int i = 0; i < 16; i++) {
            transform(wanted, shown, column, row, i);
            quarters |= residual.quantise(luma[i], 0) ? 1 << (i >> 2) : 0;
        }
        takeColours(wanted, shown, column, row);
        return quarters + colours != 0;
    }

    /** Measures a macroblock with the means of its luma apart. Modified. */
    void takeApart(Planes wanted, Planes shown, int column, int row) {
        quarters = 0;
        for (int i = 0; i < 16; i++) {
            transform(wanted, shown, column, row, i);
            lumaMeans[y(i) + x(i) / 4] = luma[i][0];
            quarters |= residual.quantise(luma[i], 1) ? 1 << (i >> 2) : 0;
        }
        residual.quantiseSixteen(lumaMeans);
        takeColours(wanted, shown, column, row);
    }

    private void transform(Planes wanted, Planes shown, int column, int row, int i) {
        Residual.transform(wanted.luma(), shown.luma(), column * Planes.SIDE + x(i), row * Planes.SIDE + y(i), luma[i]);
    }

    private static int x(int square) {
        return 8 * (square >> 2 & 1) + 4 * (square & 1);
    }

    private static int y(int square) {
        return 8 * (square >> 3) + 4 * (square >> 1 & 1);
    }

    private void takeColours(Planes wanted, Planes shown, int column, int row) {
        colours = Math.max(
                take(wanted.blue(), shown.blue(), blue, column, row),
                take(wanted.red(), shown.red(), red, column, row));
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
        showColours(shown, column, row);
    }

    /** The same with the means of the luma apart. Modified. */
    void showApart(Planes shown, int column, int row) {
        residual.scaleSixteen(lumaMeans);
        for (int i = 0; i < 16; i++) {
            residual.scale(luma[i], 1);
            luma[i][0] = lumaMeans[y(i) + x(i) / 4];
            Residual.add(luma[i], shown.luma(), column * Planes.SIDE + x(i), row * Planes.SIDE + y(i));
        }
        showColours(shown, column, row);
    }

    private void showColours(Planes shown, int column, int row) {
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
