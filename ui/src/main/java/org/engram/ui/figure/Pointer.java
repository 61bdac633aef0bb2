package org.engram.ui.figure;

/**
 * Where a person points.
 *
 * @param x the value on the x axis, shared by linked figures
 * @param px pixel in this figure, NaN when the pointer is in another one
 */
public record Pointer(double x, double px, double py) {
    public static final Pointer NONE = new Pointer(Double.NaN, Double.NaN, Double.NaN);

    boolean here() {
        return !Double.isNaN(px);
    }
}
