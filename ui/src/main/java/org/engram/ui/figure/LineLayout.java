package org.engram.ui.figure;

import java.util.List;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.Ticks.Tick;

/** Where the parts of a line figure lie. */
record LineLayout(
        PlotArea area,
        List<Tick> xTicks,
        List<Tick> yTicks,
        double width,
        double height,
        double bandStrip,
        double legendHeight) {
    static final double BAND_STRIP = 20;
    static final double LEGEND_LEFT = Style.PAD - 4;
    static final double NEXT_LEGEND_ROW = 16;
    private static final double LEGEND_ROW = 22;
    private static final double TICK_GAP = 8;
    /** Below this height the words at the x axis give way to the curves. */
    private static final double SMALL = 190;

    private static final double LARGEST_LABEL = 90;

    static LineLayout of(LineFigure figure, FigureView view, double width, double height) {
        boolean below = figure.backdrop().legend() == LegendPlace.BELOW
                || Header.legendRight(figure) > width - Style.PAD - Header.MENU;
        double strip = figure.backdrop().bands().isEmpty() ? 0 : BAND_STRIP;
        double top = (height < SMALL ? Style.HEADER - 6 : Style.HEADER) + strip;
        double legend = below ? legendHeight(figure, width) : 0;
        double bottom = height - Style.PAD / 2 - legend - 36 + titleRoom(figure, height);
        Axis y = LineRanges.y(figure, view.y());
        List<Tick> yTicks = Ticks.of(y, (int) ((bottom - top) / 28));
        double left = Style.PAD
                + (figure.backdrop().y().word().isEmpty() ? 0 : 18)
                + yTicks.stream()
                        .mapToDouble(t -> Style.TICK.width(t.label()))
                        .max()
                        .orElse(0)
                + TICK_GAP;
        double right = width - Style.PAD - 4;
        Axis x = LineRanges.x(figure, view.x());
        PlotArea area =
                new PlotArea(Math.ceil(left), Math.ceil(top), Math.floor(right - left), Math.floor(bottom - top), x, y);
        return new LineLayout(area, xTicks(x, area.width()), yTicks, width, height, strip, legend);
    }

    private static double titleRoom(LineFigure figure, double height) {
        return figure.backdrop().x().word().isEmpty() || height < SMALL ? 16 : 0;
    }

    private static List<Tick> xTicks(Axis x, double width) {
        List<Tick> ticks = Ticks.of(x, (int) (width / LARGEST_LABEL * 1.3));
        double widest = ticks.stream()
                .mapToDouble(t -> Style.TICK.width(t.label()))
                .max()
                .orElse(0);
        return widest * ticks.stream().filter(Tick::major).count() < 0.75 * width
                ? ticks
                : Ticks.of(x, (int) (width / (widest + 24)));
    }

    private static double legendHeight(LineFigure figure, double width) {
        double room = legendRoom(width);
        int rows = Legend.fitting(figure.series(), room)
                .rows(figure.series(), room)
                .size();
        return LEGEND_ROW + (rows - 1) * NEXT_LEGEND_ROW;
    }

    static double legendRoom(double width) {
        return width - LEGEND_LEFT - Style.PAD / 2;
    }

    boolean legendBelow() {
        return legendHeight > 0;
    }

    /** Baseline of the first row of names below the plot. */
    double firstLegendBaseline() {
        return lastBaseline() - legendHeight + LEGEND_ROW;
    }

    private double lastBaseline() {
        return height - Style.PAD / 2 - 6;
    }

    boolean small() {
        return height < SMALL;
    }

    /** Baseline of the words at the x axis. */
    double xTitleBaseline() {
        return lastBaseline() - legendHeight + 1;
    }
}
