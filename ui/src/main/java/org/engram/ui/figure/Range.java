package org.engram.ui.figure;

/** From one value to another; {@code min > max} turns an axis round. */
public record Range(double min, double max) {
    public double span() {
        return max - min;
    }

    public boolean contains(double value) {
        return value >= Math.min(min, max) && value <= Math.max(min, max);
    }
}
