package org.engram.simulation.run;

/** Rows on their way to becoming one: the first of them, and the extremes of all. */
final class Bucket {
    private final int columns;
    private final double[] first;
    private final double[] extremes;
    private int count;

    Bucket(int columns) {
        this.columns = columns;
        first = new double[columns];
        extremes = new double[2 * columns];
    }

    void add(double[] row) {
        if (count == 0) {
            System.arraycopy(row, 0, first, 0, columns);
            System.arraycopy(row, 0, extremes, 0, columns);
            System.arraycopy(row, 0, extremes, columns, columns);
        } else {
            for (int c = 0; c < columns; c++) {
                extremes[c] = Math.min(extremes[c], row[c]);
                extremes[columns + c] = Math.max(extremes[columns + c], row[c]);
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
