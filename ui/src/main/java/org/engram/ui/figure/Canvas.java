package org.engram.ui.figure;

/**
 * The size of a picture.
 *
 * @param scale device pixels for each unit of width and height
 * @param titleRoom width at the left of the first line where a control stands instead of the title; 0 when the title is painted
 */
public record Canvas(double width, double height, double scale, double titleRoom) {
    /** With the title painted. */
    public Canvas(double width, double height, double scale) {
        this(width, height, scale, 0);
    }

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
