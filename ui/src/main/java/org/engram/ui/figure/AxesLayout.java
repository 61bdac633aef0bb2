package org.engram.ui.figure;

import java.util.List;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.Ticks.Tick;

/** Where a plot between two numeric axes lies, and their ticks. */
record AxesLayout(PlotArea area, List<Tick> xTicks, List<Tick> yTicks) {
    /** Below this height of a figure the words at the x axis give way to the plot. */
    static final double SMALL = 190;

    private static final double TICK_GAP = 8;
    private static final double Y_WORD = 18;
    private static final double TICK_ROOM = 28;
    private static final double LARGEST_LABEL = 90;

    /** Between these edges, less the room that the labels of the y axis need. */
    static AxesLayout of(Axis x, Axis y, AxisTitle yTitle, double top, double right, double bottom) {
        List<Tick> yTicks = Ticks.of(y, (int) ((bottom - top) / TICK_ROOM));
        double left = Math.ceil(Style.PAD + (yTitle.word().isEmpty() ? 0 : Y_WORD) + widest(yTicks) + TICK_GAP);
        PlotArea area = new PlotArea(left, Math.ceil(top), Math.floor(right - left), Math.floor(bottom - top), x, y);
        return new AxesLayout(area, xTicks(x, area.width()), yTicks);
    }

    private static List<Tick> xTicks(Axis x, double width) {
        List<Tick> ticks = Ticks.of(x, (int) (width / LARGEST_LABEL * 1.3));
        double widest = widest(ticks);
        return widest * ticks.stream().filter(Tick::major).count() < 0.75 * width
                ? ticks
                : Ticks.of(x, (int) (width / (widest + 24)));
    }

    private static double widest(List<Tick> ticks) {
        return ticks.stream()
                .mapToDouble(t -> Style.TICK.width(t.label()))
                .max()
                .orElse(0);
    }
}
