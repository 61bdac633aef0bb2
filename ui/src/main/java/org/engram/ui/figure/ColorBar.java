package org.engram.ui.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** The colours and what they stand for: upright beside a heatmap, lying under a strip. */
final class ColorBar {
    private static final double LYING = 84;

    private final Paper paper;
    private final HeatmapFigure figure;
    private final HeatmapLayout layout;
    private final Colormap map;

    ColorBar(Paper paper, HeatmapFigure figure, HeatmapLayout layout) {
        this.paper = paper;
        this.figure = figure;
        this.layout = layout;
        this.map = figure.signed() ? paper.theme().diverging() : paper.theme().sequential();
    }

    void paint(double largest) {
        if (figure.strip()) {
            lying(largest);
        } else {
            upright(largest);
        }
    }

    private void upright(double largest) {
        PlotArea area = layout.area();
        double left = area.right() + 14;
        fill(left, area.bottom(), HeatmapLayout.BAR, -area.height(), false);
        paper.g().setColor(paper.theme().muted());
        double at = left + HeatmapLayout.BAR + 6;
        Style.TICK.draw(paper.g(), label(largest), at, area.top() + 9);
        if (figure.signed() && area.height() > 40) {
            Style.TICK.draw(paper.g(), "0", at, area.top() + area.height() / 2 + 4);
        }
        Style.TICK.draw(paper.g(), figure.signed() ? label(-largest) : "0", at, area.bottom());
    }

    private void lying(double largest) {
        double baseline = layout.height() - Style.PAD / 2 - 6;
        String most = label(largest);
        double right = layout.width() - Style.PAD - Style.TICK.width(most) - 6;
        fill(right - LYING, baseline - 8, LYING, 8, true);
        paper.g().setColor(paper.theme().muted());
        Style.TICK.draw(paper.g(), most, right + 6, baseline);
        Style.TICK.right(paper.g(), "0", right - LYING - 6, baseline);
    }

    /** From the smallest to the largest value, in steps of one device pixel or 128 in all. */
    private void fill(double x, double y, double width, double height, boolean across) {
        double length = across ? width : height;
        int steps = (int) Math.min(128, Math.abs(length) / paper.pixel());
        for (int i = 0; i < steps; i++) {
            paper.g().setColor(new Color(map.argb((i + 0.5) / steps)));
            double from = paper.snap((across ? x : y) + length * i / steps);
            double to = paper.snap((across ? x : y) + length * (i + 1) / steps);
            paper.g()
                    .fill(
                            across
                                    ? new Rectangle2D.Double(from, y, to - from, height)
                                    : new Rectangle2D.Double(x, to, width, from - to));
        }
    }

    private static String label(double value) {
        return value == 0 ? "0" : Numbers.value(value, 2).replace(".0e", "e");
    }
}
