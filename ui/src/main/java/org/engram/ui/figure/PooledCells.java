package org.engram.ui.figure;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.engram.ui.figure.HeatmapFigure.Cells;

/**
 * The cells in view at the resolution of the picture: where several fall on one pixel, the one with the largest |value| is shown, so
 * that a single bright cell among thousands is not averaged away.
 */
final class PooledCells {
    private final int firstRow;
    private final int firstColumn;
    private final int rows;
    private final int columns;
    private final int height;
    private final int width;
    private final double[] values;

    /** Cells [firstRow, firstRow + rows) × [firstColumn, firstColumn + columns) at no more than width × height. */
    PooledCells(Cells cells, int firstRow, int rows, int firstColumn, int columns, int width, int height) {
        this.firstRow = firstRow;
        this.firstColumn = firstColumn;
        this.rows = rows;
        this.columns = columns;
        this.width = Math.max(1, Math.min(width, columns));
        this.height = Math.max(1, Math.min(height, rows));
        this.values = new double[this.width * this.height];
        pool(cells);
    }

    private void pool(Cells cells) {
        for (int column = 0; column < columns; column++) {
            int x = (int) ((long) column * width / columns);
            for (int row = 0; row < rows; row++) {
                int at = (int) ((long) row * height / rows) * width + x;
                double value = cells.value(firstRow + row, firstColumn + column);
                if (Math.abs(value) > Math.abs(values[at])) {
                    values[at] = value;
                }
            }
        }
    }

    /** Largest |value| in view. */
    double largest() {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    double value(int row, int column) {
        return values[row * width + column];
    }

    int height() {
        return height;
    }

    int width() {
        return width;
    }

    /** How many cells share a pixel, as "4 × 8" (rows × columns); empty when each has its own. */
    String factor() {
        int down = (rows + height - 1) / height;
        int across = (columns + width - 1) / width;
        return down * across == 1 ? "" : down + " × " + across;
    }

    /** A picture in device pixels, each cell a rectangle of whole pixels; 0 has the fraction {@code zero}, ±scale is one {@code span} away. */
    BufferedImage image(int w, int h, Colormap map, double zero, double scale) {
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] line = new int[width];
        int drawn = -1;
        for (int y = 0; y < h; y++) {
            int row = (int) ((long) y * height / h);
            if (row == drawn) {
                System.arraycopy(pixels, (y - 1) * w, pixels, y * w, w);
                continue;
            }
            for (int x = 0; x < width; x++) {
                line[x] = map.argb(zero + (1 - zero) * values[row * width + x] / scale);
            }
            for (int x = 0; x < w; x++) {
                pixels[y * w + x] = line[(int) ((long) x * width / w)];
            }
            drawn = row;
        }
        return image;
    }
}
