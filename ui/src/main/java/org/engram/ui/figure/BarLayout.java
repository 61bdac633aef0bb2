package org.engram.ui.figure;

import org.engram.ui.figure.LineFigure.AxisTitle;

/** Where the parts of a bar figure lie; its x axis counts bars. */
record BarLayout(AxesLayout axes, Canvas canvas, boolean legendBelow) {
    private static final double GROUPS = 34;

    static BarLayout of(BarFigure figure, FigureView view, Canvas canvas) {
        boolean small = canvas.height() < AxesLayout.SMALL;
        boolean below = legendLeft(figure, canvas) + Legend.WIDE.width(figure.legend())
                > canvas.width() - Style.PAD - Header.MENU;
        Range all = new Range(0, Math.max(1, figure.bars().count()));
        AxisTitle y = figure.y();
        AxesLayout axes = AxesLayout.of(
                new Axis(Scale.LINEAR, zoom(view.x()) ? view.x().zoom().get() : all),
                new Axis(Scale.LINEAR, zoom(view.y()) ? view.y().zoom().get() : y.range()),
                y,
                small ? Style.HEADER - 6 : Style.HEADER,
                canvas.width() - Style.PAD - 4,
                canvas.height()
                        - Style.PAD / 2
                        - GROUPS
                        + (small ? 6 : 0)
                        - (below ? Legend.heightBelow(figure.legend(), canvas.width()) : 0));
        return new BarLayout(axes, canvas, below);
    }

    private static boolean zoom(AxisView view) {
        return view.zoom().isPresent() && view.scale() == Scale.LINEAR;
    }

    static double legendLeft(BarFigure figure, Canvas canvas) {
        return Header.titleRight(figure.heading(), canvas) + Header.AFTER_TITLE;
    }

    PlotArea area() {
        return axes.area();
    }

    /** The bar at a pixel; -1 beyond the first and the last. */
    int barAt(double px, int count) {
        int bar = (int) Math.floor(area().valueX(px));
        return bar >= 0 && bar < count ? bar : -1;
    }
}
