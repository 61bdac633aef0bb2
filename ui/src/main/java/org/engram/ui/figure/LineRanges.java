package org.engram.ui.figure;

import java.util.stream.DoubleStream;
import org.engram.ui.figure.LineFigure.Series;

/** What of a line figure is in view when nothing is zoomed. */
final class LineRanges {
    /** On log axes: three decades of time that begins at 0, and at most six of values. */
    private static final double TIME_DECADES = 1e-3;

    private static final double VALUE_DECADES = 1e-6;

    private LineRanges() {}

    static Axis x(LineFigure figure, AxisView view) {
        Range all = figure.backdrop().x().range();
        return new Axis(view.scale(), view.zoom().orElseGet(() -> view.scale() == Scale.LINEAR ? all : logX(all)));
    }

    static Axis y(LineFigure figure, AxisView view) {
        Range all = figure.backdrop().y().range();
        return new Axis(
                view.scale(), view.zoom().orElseGet(() -> view.scale() == Scale.LINEAR ? all : logY(figure, all)));
    }

    private static Range logX(Range all) {
        double max = all.max() > 0 ? all.max() : 1;
        return new Range(all.min() > 0 ? all.min() : max * TIME_DECADES, max);
    }

    private static Range logY(LineFigure figure, Range all) {
        double max = all.max() > 0 ? all.max() : 1;
        double smallest = figure.series().stream()
                .map(Series::curve)
                .flatMapToDouble(c -> c.size() == 0 ? DoubleStream.empty() : DoubleStream.of(c.min(0, c.size())))
                .min()
                .orElse(max);
        double min = Math.min(Math.max(smallest, max * VALUE_DECADES), max / 10);
        return new Range(Math.pow(10, Math.floor(Math.log10(min))), max * 2.5);
    }
}
