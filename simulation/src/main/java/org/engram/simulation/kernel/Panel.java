package org.engram.simulation.kernel;

import java.util.Arrays;

/** A packed block of a product's right factor: its rows one after another, padded with zeros to the panel's width. */
final class Panel {
    private double[] data = new double[0];

    /** The packed rows, as long as the largest panel so far. */
    double[] data() {
        return data;
    }

    /** Packs {@code depth} rows of {@code columns ≤ width} numbers {@code b[at + l·row + j·column]}. */
    void pack(double[] b, int at, int row, int column, int depth, int columns, int width) {
        int needed = depth * width;
        if (data.length < needed) {
            data = new double[needed];
        }
        if (columns < width) {
            Arrays.fill(data, 0, needed, 0);
        }
        if (column == 1) {
            packRows(b, at, row, depth, columns, width);
        } else {
            packColumns(b, at, row, column, depth, columns, width);
        }
    }

    private void packRows(double[] b, int at, int row, int depth, int columns, int width) {
        for (int l = 0; l < depth; l++) {
            System.arraycopy(b, at + l * row, data, l * width, columns);
        }
    }

    private void packColumns(double[] b, int at, int row, int column, int depth, int columns, int width) {
        for (int j = 0; j < columns; j++) {
            int from = at + j * column;
            for (int l = 0; l < depth; l++) {
                data[l * width + j] = b[from + l * row];
            }
        }
    }
}
