package org.engram.ui.film.video;

import org.engram.ui.film.video.Planes.Plane;

/**
 * What a square of 4 × 4 samples differs from what is shown there already, as the standard transforms and quantises it (H.264, 8.5):
 *
 * <pre>
 * levels   z = sign(w) · (|w| · MF + f) / 2^(15 + QP/6),   w = C x Cᵀ,   f = 2^(15 + QP/6) / 3
 * samples  x' = (Cᵢᵀ (z · V · 2^(QP/6)) Cᵢ + 32) / 64
 * </pre>
 *
 * Numbers stand row by row.
 */
final class Residual {
    private static final int[][] FACTORS = {
        {13107, 5243, 8066},
        {11916, 4660, 7490},
        {10082, 4194, 6554},
        {9362, 3647, 5825},
        {8192, 3355, 5243},
        {7282, 2893, 4559}
    };
    private static final int[][] SCALES = {
        {10, 16, 13}, {11, 18, 14}, {13, 20, 16}, {14, 23, 18}, {16, 25, 20}, {18, 29, 23}
    };

    private final int[] factors = new int[16];
    private final int[] scales = new int[16];
    private final int shift;
    private final int octave;

    /** @param qp the quantisation parameter, from 12 and below 30, where colours have the same one as luma */
    Residual(int qp) {
        octave = qp / 6;
        shift = 15 + octave;
        for (int i = 0; i < 16; i++) {
            int odd = (i & 1) + (i >> 2 & 1);
            int kind = odd == 0 ? 0 : odd == 2 ? 1 : 2;
            factors[i] = FACTORS[qp % 6][kind];
            scales[i] = SCALES[qp % 6][kind];
        }
    }

    /** w = C (wanted − shown) Cᵀ for the square at (x, y). {@code w} is modified. */
    static void transform(Plane wanted, Plane shown, int x, int y, int[] w) {
        for (int row = 0; row < 4; row++) {
            int at = wanted.index(x, y + row);
            for (int i = 0; i < 4; i++) {
                w[4 * row + i] = wanted.samples()[at + i] - shown.samples()[at + i];
            }
        }
        for (int i = 0; i < 4; i++) {
            forward(w, 4 * i, 1);
        }
        for (int i = 0; i < 4; i++) {
            forward(w, i, 4);
        }
    }

    private static void forward(int[] w, int at, int step) {
        int a = w[at] + w[at + 3 * step];
        int b = w[at + step] + w[at + 2 * step];
        int c = w[at + step] - w[at + 2 * step];
        int d = w[at] - w[at + 3 * step];
        w[at] = a + b;
        w[at + step] = 2 * d + c;
        w[at + 2 * step] = a - b;
        w[at + 3 * step] = d - 2 * c;
    }

    /** The levels from position {@code first} on; whether one is not zero. {@code w} is modified. */
    boolean quantise(int[] w, int first) {
        boolean any = false;
        for (int i = first; i < 16; i++) {
            w[i] = level(w[i], factors[i], shift);
            any |= w[i] != 0;
        }
        return any;
    }

    private static int level(int w, int factor, int shift) {
        int size = (int) ((Math.abs((long) w) * factor + (1L << shift) / 3) >> shift);
        return w < 0 ? -size : size;
    }

    /** Levels of the means of sixteen squares, row by row; whether one is not zero. {@code dc} is modified. */
    boolean quantiseSixteen(int[] dc) {
        hadamardOfSixteen(dc);
        boolean any = false;
        for (int i = 0; i < 16; i++) {
            dc[i] = level(dc[i] + 1 >> 1, factors[0], shift + 1);
            any |= dc[i] != 0;
        }
        return any;
    }

    /** The means, as {@link #add} takes them, from their levels. {@code dc} is modified. */
    void scaleSixteen(int[] dc) {
        hadamardOfSixteen(dc);
        for (int i = 0; i < 16; i++) {
            dc[i] = dc[i] * scales[0] << octave - 2;
        }
    }

    private static void hadamardOfSixteen(int[] dc) {
        for (int i = 0; i < 4; i++) {
            hadamard(dc, 4 * i, 1);
        }
        for (int i = 0; i < 4; i++) {
            hadamard(dc, i, 4);
        }
    }

    private static void hadamard(int[] dc, int at, int step) {
        int a = dc[at] + dc[at + 3 * step];
        int b = dc[at + step] + dc[at + 2 * step];
        int c = dc[at + step] - dc[at + 2 * step];
        int d = dc[at] - dc[at + 3 * step];
        dc[at] = a + b;
        dc[at + step] = d + c;
        dc[at + 2 * step] = a - b;
        dc[at + 3 * step] = d - c;
    }

    /** Levels of the means of four squares; whether one is not zero. {@code dc} is modified. */
    boolean quantiseMeans(int[] dc) {
        hadamard(dc);
        boolean any = false;
        for (int i = 0; i < 4; i++) {
            dc[i] = level(dc[i], factors[0], shift + 1);
            any |= dc[i] != 0;
        }
        return any;
    }

    /** The means, as {@link #add} takes them, from their levels. {@code dc} is modified. */
    void scaleMeans(int[] dc) {
        hadamard(dc);
        for (int i = 0; i < 4; i++) {
            dc[i] = dc[i] * scales[0] << octave >> 1;
        }
    }

    private static void hadamard(int[] dc) {
        int a = dc[0] + dc[1];
        int b = dc[0] - dc[1];
        int c = dc[2] + dc[3];
        int d = dc[2] - dc[3];
        dc[0] = a + c;
        dc[1] = b + d;
        dc[2] = a - c;
        dc[3] = b - d;
    }

    /** Levels back to numbers that {@link #add} takes, from position {@code first} on. {@code z} is modified. */
    void scale(int[] z, int first) {
        for (int i = first; i < 16; i++) {
            z[i] = z[i] * scales[i] << octave;
        }
    }

    /** Adds what a viewer will see to what is shown. {@code w} and {@code shown} are modified. */
    static void add(int[] w, Plane shown, int x, int y) {
        for (int i = 0; i < 4; i++) {
            inverse(w, 4 * i, 1);
        }
        for (int i = 0; i < 4; i++) {
            inverse(w, i, 4);
        }
        for (int row = 0; row < 4; row++) {
            int at = shown.index(x, y + row);
            for (int i = 0; i < 4; i++) {
                shown.samples()[at + i] = Math.clamp(shown.samples()[at + i] + (w[4 * row + i] + 32 >> 6), 0, 255);
            }
        }
    }

    private static void inverse(int[] w, int at, int step) {
        int a = w[at] + w[at + 2 * step];
        int b = w[at] - w[at + 2 * step];
        int c = (w[at + step] >> 1) - w[at + 3 * step];
        int d = w[at + step] + (w[at + 3 * step] >> 1);
        w[at] = a + d;
        w[at + step] = b + c;
        w[at + 2 * step] = b - c;
        w[at + 3 * step] = a - d;
    }
}
