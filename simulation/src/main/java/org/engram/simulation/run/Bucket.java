package org.engram.simulation.run;

import org.engram.simulation.flow.FlowColumn;

/** Rows on their way to becoming one: the first of them, and the extremes of all. */
final class Bucket {
    private static final int COLUMNS = FlowColumn.COUNT;

    private final double[] first = new double[COLUMNS];
    private final double[] extremes = new double[2 * COLUMNS];
    private int count;

    void add(double[] row) {
        if (count == 0) {
            System.arraycopy(row, 0, first, 0, COLUMNS);
            System.arraycopy(row, 0, extremes, 0, COLUMNS);
            System.arraycopy(row, 0, extremes, COLUMNS, COLUMNS);
        } else {
            for (int c = 0; c < COLUMNS; c++) {
                extremes[c] = Math.min(extremes[c], row[c]);
                extremes[COLUMNS + c] = Math.max(extremes[COLUMNS + c], row[c]);
            }
        }
        count++;
    }

    int count() {
        return count;
    }

    /** Its own array, changed by the next row. */
    double[] first() {
        return first;
    }

    /** The minima of all columns, then the maxima; its own array. */
    double[] extremes() {
        return extremes;
    }

    void clear() {
        count = 0;
    }
}
