package org.engram.simulation.kernel;

import java.util.Arrays;

/**
 * A packed block of a product's right factor: panels of {@code width} columns, the rows of a panel one after another.
 * The last panel is narrower, rounded up to a multiple of {@code unit} and padded with zeros.
 */
final class Panels {
    private final int width;
    private final int unit;
    private double[] data = new double[0];

    Panels(int width, int unit) {
        this.width = width;
        this.unit = unit;
    }

    /** The panels; the one with column j (a multiple of the width) begins at j·depth. Grows with the largest block. */
    double[] data() {
        return data;
    }

    /** Packs {@code depth} rows of {@code columns} numbers {@code b[at + l·row + j·column]}. */
    void pack(double[] b, int at, int row, int column, int depth, int columns) {
        int padded = (columns + unit - 1) / unit * unit;
        if (data.length < padded * depth) {
            data = new double[padded * depth];
        }
        if (padded > columns) {
            int last = columns / width * width;
            Arrays.fill(data, last * depth, padded * depth, 0);
        }
        if (column == 1) {
            packRows(b, at, row, depth, columns, padded);
        } else {
            packColumns(b, at, row, column, depth, columns, padded);
        }
    }

    private void packRows(double[] b, int at, int row, int depth, int columns, int padded) {
        for (int l = 0; l < depth; l++) {
            for (int j = 0; j < columns; j += width) {
                int stride = Math.min(width, padded - j);
                System.arraycopy(b, at + l * row + j, data, j * depth + l * stride, Math.min(width, columns - j));
            }
        }
    }

    private void packColumns(double[] b, int at, int row, int column, int depth, int columns, int padded) {
        for (int panel = 0; panel < columns; panel += width) {
            int stride = Math.min(width, padded - panel);
            int end = Math.min(panel + width, columns);
            for (int j = panel; j < end; j++) {
                int from = at + j * column;
                int to = panel * depth + j - panel;
                for (int l = 0; l < depth; l++) {
                    data[to + l * stride] = b[from + l * row];
                }
            }
        }
    }
}
