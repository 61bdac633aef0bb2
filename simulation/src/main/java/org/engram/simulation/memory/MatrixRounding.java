package org.engram.simulation.memory;

import org.engram.simulation.experiment.MemoryKind.Grid;

/** Fewer bits for the entries of a matrix (spec 1.5). */
final class MatrixRounding {
    private MatrixRounding() {}

    /** Modified: w, which becomes its signs. */
    static void toSigns(double[] w) {
        for (int i = 0; i < w.length; i++) {
            w[i] = Math.signum(w[i]);
        }
    }

    /** Rounds each entry to the nearest of the 2^bits values of a grid over [min w, max w]. Modified: w. */
    static void toGrid(double[] w, int bits, Grid grid) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double entry : w) {
            min = Math.min(min, entry);
            max = Math.max(max, entry);
        }
        double values = 0x1p0 * (1L << bits);
        double step = (max - min) / (grid == Grid.CENTRED ? values : values - 1);
        if (step > 0) {
            round(w, min, step, values, grid);
        }
    }

    private static void round(double[] w, double min, double step, double values, Grid grid) {
        double offset = grid == Grid.CENTRED ? 0.5 : 0;
        for (int i = 0; i < w.length; i++) {
            double index = Math.rint((w[i] - min) / step - offset);
            w[i] = min + step * (Math.clamp(index, 0, values - 1) + offset);
        }
    }
}
