package org.engram.ui.figure;

import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.engram.ui.figure.ScatterFigure.Place;

/** Where the parts of a scatter figure lie. */
record ScatterLayout(AxesLayout axes, Canvas canvas) {
    /** For a colour bar with short numbers. */
    static final double BAR_ROOM = 44;

    static ScatterLayout of(ScatterFigure figure, FigureView view, Canvas canvas) {
        boolean small = canvas.height() < AxesLayout.SMALL;
        AxesLayout axes = AxesLayout.of(
                axis(figure, view.x(), figure.x().range(), Place::x),
                axis(figure, view.y(), figure.y().range(), Place::y),
                figure.y(),
                small ? Style.HEADER - 6 : Style.HEADER,
                canvas.width() - Style.PAD - BAR_ROOM,
                canvas.height() - Style.PAD / 2 - 36 + (small ? 16 : 0));
        return new ScatterLayout(axes, canvas);
    }

    private static Axis axis(ScatterFigure figure, AxisView view, Range all, ToDoubleFunction<Place> coordinate) {
        Range range = view.scale() == Scale.LINEAR ? all : logarithmic(figure, all, coordinate);
        return new Axis(view.scale(), view.zoom().orElse(range));
    }

    /** From half of the smallest positive coordinate on. */
    private static Range logarithmic(ScatterFigure figure, Range all, ToDoubleFunction<Place> coordinate) {
        Stream<Place> points = figure.points().stream().map(p -> new Place(p.x(), p.y()));
        Stream<Place> guides = figure.guides().stream().flatMap(g -> g.places().stream());
        double max = all.max() > 0 ? all.max() : 1;
        DoubleStream positive =
                Stream.concat(points, guides).mapToDouble(coordinate).filter(c -> c > 0);
        return new Range(Math.min(positive.min().orElse(max), max / 10) / 2, max);
    }

    PlotArea area() {
        return axes.area();
    }

    boolean small() {
        return canvas.height() < AxesLayout.SMALL;
    }
}
