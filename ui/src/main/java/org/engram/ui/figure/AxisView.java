package org.engram.ui.figure;

import java.util.Optional;

/**
 * How a person looks at one axis.
 *
 * @param zoom the part in view; empty when all of it
 */
public record AxisView(Scale scale, Optional<Range> zoom) {
    public static final AxisView ALL = new AxisView(Scale.LINEAR, Optional.empty());

    /** The other scale, all of it: a zoom into one scale means little on the other. */
    public AxisView toggled() {
        return new AxisView(scale.other(), Optional.empty());
    }

    AxisView part(Axis axis, double from, double to) {
        Range range = axis.part(from, to);
        double middle = Math.max(Math.abs(range.min()), Math.abs(range.max()));
        boolean sane = Double.isFinite(range.span())
                && Math.abs(range.span()) > 1e-9 * middle
                && (scale == Scale.LINEAR || Math.min(range.min(), range.max()) > Double.MIN_NORMAL);
        return sane ? new AxisView(scale, Optional.of(range)) : this;
    }

    AxisView reset() {
        return new AxisView(scale, Optional.empty());
    }
}
