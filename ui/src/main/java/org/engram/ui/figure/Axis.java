package org.engram.ui.figure;

/** A scale over a range: value ↦ fraction of the axis, 0 at {@code range.min()}, 1 at {@code range.max()}. */
public record Axis(Scale scale, Range range) {
    /** Where a value lies; outside [0, 1] beyond the ends, NaN where the scale has no place for it. */
    public double fraction(double value) {
        double start = scale.forward(range.min());
        return (scale.forward(value) - start) / (scale.forward(range.max()) - start);
    }

    public double value(double fraction) {
        double start = scale.forward(range.min());
        return scale.backward(start + fraction * (scale.forward(range.max()) - start));
    }

    /** The range from one fraction of this axis to another. */
    Range part(double from, double to) {
        return new Range(value(from), value(to));
    }
}
