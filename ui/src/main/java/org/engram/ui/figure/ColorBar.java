package org.engram.ui.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** The colours and what they stand for: upright beside a plot, lying under a strip. */
final class ColorBar {
    private static final double LYING = 84;

    private final Paper paper;
    private final Colormap map;

    ColorBar(Paper paper, Colormap map) {
        this.paper = paper;
        this.map = map;
    }

    /** At the right of a plot; {@code middle} may be empty. */
    void upright(PlotArea area, String low, String middle, String high) {
        double left = area.right() + 14;
        fill(left, area.bottom(), HeatmapLayout.BAR, -area.height(), false);
        paper.g().setColor(paper.theme().muted());
        double at = left + HeatmapLayout.BAR + 6;
        Style.TICK.draw(paper.g(), high, at, area.top() + 9);
        if (area.height() > 40) {
            Style.TICK.draw(paper.g(), middle, at, area.top() + area.height() / 2 + 4);
        }
        Style.TICK.draw(paper.g(), low, at, area.bottom());
    }

    /** In the lower right corner of a figure, from 0. */
    void lying(Canvas canvas, String high) {
        double baseline = canvas.height() - Style.PAD / 2 - 6;
        double right = canvas.width() - Style.PAD - Style.TICK.width(high) - 6;
        fill(right - LYING, baseline - 8, LYING, 8, true);
        paper.g().setColor(paper.theme().muted());
        Style.TICK.draw(paper.g(), high, right + 6, baseline);
        Style.TICK.right(paper.g(), "0", right - LYING - 6, baseline);
    }

    /** From the smallest to the largest value, in steps of one device pixel or 128 in all; each covers the rest, so that no seam shows. */
    private void fill(double x, double y, double width, double height, boolean across) {
        double length = across ? width : height;
        double end = paper.snap((across ? x : y) + length);
        int steps = (int) Math.min(128, Math.abs(length) / paper.pixel());
        for (int i = 0; i < steps; i++) {
            paper.g().setColor(new Color(map.argb((i + 0.5) / steps)));
            double from = paper.snap((across ? x : y) + length * i / steps);
            paper.g()
                    .fill(
                            across
                                    ? new Rectangle2D.Double(from, y, end - from, height)
                                    : new Rectangle2D.Double(x, end, width, from - end));
        }
    }

    static String label(double value) {
        return value == 0 ? "0" : Numbers.value(value, 2).replace(".0e", "e");
    }
}
