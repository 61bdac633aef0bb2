package org.engram.ui.film.video;

import java.util.Arrays;
import org.engram.ui.film.video.Planes.Plane;

/** What is expected of a macroblock in a picture that needs no other: the mean of the samples that touch it (H.264, 8.3.3.3 and 8.3.4). */
final class Expectation {
    private static final int GREY = 128;

    private Expectation() {}

    /** Writes it into the place of the macroblock. {@code shown} is modified. */
    static void write(Planes shown, int column, int row) {
        int x = column * Planes.SIDE;
        int y = row * Planes.SIDE;
        int above = row > 0 ? sum(shown.luma(), x, y - 1, Planes.SIDE, 1, 0) : -1;
        int left = column > 0 ? sum(shown.luma(), x - 1, y, Planes.SIDE, 0, 1) : -1;
        fill(shown.luma(), x, y, Planes.SIDE, mean(above, left, Planes.SIDE));
        colour(shown.blue(), column, row);
        colour(shown.red(), column, row);
    }

    /** The squares of a colour are expected each for itself, from where they touch what is known. */
    private static void colour(Plane plane, int column, int row) {
        int[] means = new int[4];
        for (int i = 0; i < 4; i++) {
            int x = column * Planes.HALF + 4 * (i & 1);
            int y = row * Planes.HALF + 4 * (i >> 1);
            int above = row > 0 ? sum(plane, x, row * Planes.HALF - 1, 4, 1, 0) : -1;
            int left = column > 0 ? sum(plane, column * Planes.HALF - 1, y, 4, 0, 1) : -1;
            boolean onlyAbove = i == 1 && above >= 0;
            boolean onlyLeft = i == 2 && left >= 0;
            means[i] = mean(onlyLeft ? -1 : above, onlyAbove ? -1 : left, 4);
        }
        for (int i = 0; i < 4; i++) {
            fill(plane, column * Planes.HALF + 4 * (i & 1), row * Planes.HALF + 4 * (i >> 1), 4, means[i]);
        }
    }

    private static int sum(Plane plane, int x, int y, int count, int dx, int dy) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += plane.samples()[plane.index(x + i * dx, y + i * dy)];
        }
        return sum;
    }

    /** @param above a sum, as {@code left}; negative where there is nothing */
    private static int mean(int above, int left, int count) {
        if (above >= 0 && left >= 0) {
            return (above + left + count) / (2 * count);
        }
        return above < 0 && left < 0 ? GREY : (Math.max(above, left) + count / 2) / count;
    }

    private static void fill(Plane plane, int x, int y, int side, int value) {
        for (int row = 0; row < side; row++) {
            int from = plane.index(x, y + row);
            Arrays.fill(plane.samples(), from, from + side, value);
        }
    }
}
