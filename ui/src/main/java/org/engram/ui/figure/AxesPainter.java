package org.engram.ui.figure;

import java.awt.Color;
import org.engram.ui.figure.Ticks.Tick;

/** Grid, ticks and words of two numeric axes. */
final class AxesPainter {
    private static final double APART = 4;

    private final Paper paper;
    private final AxesLayout layout;
    private final PlotArea area;

    AxesPainter(Paper paper, AxesLayout layout) {
        this.paper = paper;
        this.layout = layout;
        this.area = layout.area();
    }

    /** Lines and numbers; {@code right} is the edge that no number crosses. */
    void paint(double right) {
        yAxis();
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : layout.xTicks()) {
            free = xTick(tick, free, right);
        }
        paper.horizontal(area.left(), area.right(), area.bottom(), paper.theme().line(), Style.HAIR);
    }

    /** Only the lines and numbers of the y axis. */
    void yAxis() {
        layout.yTicks().forEach(this::yTick);
    }

    private void yTick(Tick tick) {
        double y = area.py(tick.value());
        if (!tick.major()) {
            paper.horizontal(area.left() - 3, area.left(), y, paper.theme().line(), Style.HAIR);
            return;
        }
        if (tick.value() != area.y().range().min()) {
            paper.horizontal(area.left(), area.right(), y, gridColor(), Style.HAIR);
        }
        paper.horizontal(area.left() - 4, area.left(), y, paper.theme().line(), Style.HAIR);
        paper.g().setColor(paper.theme().muted());
        Style.TICK.right(paper.g(), tick.label(), area.left() - 8, y + 4);
    }

    private Color gridColor() {
        return FigureTheme.faded(paper.theme().line(), 0.28);
    }

    /** A number that would meet the one before is left out; where it, or the one before, ends. */
    private double xTick(Tick tick, double free, double right) {
        double x = area.px(tick.value());
        int length = tick.major() ? 5 : 3;
        paper.vertical(x, area.bottom(), area.bottom() + length, paper.theme().line(), Style.HAIR);
        double half = Style.TICK.width(tick.label()) / 2;
        double middle = Math.min(x, right - half - 2);
        if (!tick.major() || middle - half < free) {
            return free;
        }
        paper.g().setColor(paper.theme().muted());
        Style.TICK.centred(paper.g(), tick.label(), middle, area.bottom() + 17);
        return middle + half + APART;
    }

    /** Words below the plot. */
    void xWord(String word, double baseline) {
        paper.g().setColor(paper.theme().muted());
        String fitted = Style.LABEL.fit(word, area.right() - Style.PAD);
        Style.LABEL.centred(paper.g(), fitted, area.left() + area.width() / 2, baseline);
    }

    /** Words beside the plot and what of the height above it they may take. */
    void yWord(String word, double above) {
        paper.g().setColor(paper.theme().muted());
        String fitted = Style.LABEL.fit(word, area.height() + above);
        Style.LABEL.upwards(paper.g(), fitted, Style.PAD + 6, area.top() + area.height() / 2);
    }
}
