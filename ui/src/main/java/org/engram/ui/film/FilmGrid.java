package org.engram.ui.film;

import java.util.ArrayList;
import java.util.List;

/**
 * Where figures stand in a film: one fills it, two stand side by side, more in rows of two or three, of which the first has fewer where they
 * do not come out even.
 */
final class FilmGrid {
    /** A place in pixels, and the pixels of a unit of the painter in it. */
    record Cell(int left, int top, int width, int height, double zoom) {}

    private static final double[] ZOOMS = {16.0 / 9, 1.3, 1.05};
    private static final double REFERENCE_WIDTH = 1280;
    private static final double REFERENCE_HEIGHT = 720;

    private FilmGrid() {}

    /** How much larger or smaller than in a film of 1280 × 720 pixels everything is. */
    static double size(int width, int height) {
        return Math.min(width / REFERENCE_WIDTH, height / REFERENCE_HEIGHT);
    }

    /** The places of so many figures between {@code top} and {@code bottom}. */
    static List<Cell> cells(int count, int width, int height, int top, int bottom) {
        int columns = count == 1 ? 1 : count <= 4 ? 2 : 3;
        int rows = (count + columns - 1) / columns;
        double zoom = ZOOMS[columns - 1] * size(width, height) * (rows == 1 ? 1 : 0.9);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int across = row == 0 ? count - columns * (rows - 1) : columns;
            int y = top + (bottom - top) * row / rows;
            int next = top + (bottom - top) * (row + 1) / rows;
            for (int i = 0; i < across; i++) {
                int x = width * i / across;
                cells.add(new Cell(x, y, width * (i + 1) / across - x, next - y, zoom));
            }
        }
        return cells;
    }
}
