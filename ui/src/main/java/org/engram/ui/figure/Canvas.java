package org.engram.ui.figure;

/**
 * The size of a picture.
 *
 * @param scale device pixels for each unit of width and height
 */
public record Canvas(double width, double height, double scale) {
    double pixel() {
        return 1 / scale;
    }

    /** Width in device pixels. */
    public int columns() {
        return Math.max(1, (int) Math.round(width * scale));
    }

    /** Height in device pixels. */
    public int rows() {
        return Math.max(1, (int) Math.round(height * scale));
    }
}
