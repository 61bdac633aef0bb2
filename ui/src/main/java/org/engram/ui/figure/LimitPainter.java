package org.engram.ui.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.engram.ui.figure.LineFigure.Limit;

/** Dashed vertical lines with words along their lower end, left of the line; words that would meet stand right of it, or go. */
final class LimitPainter {
    private static final double RIGHT = 12;
    private static final double LEFT = -4;
    private static final double FROM_BOTTOM = 8;
    private static final double LINE = 13;

    private final Paper paper;
    private final PlotArea area;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LimitPainter(Paper paper, PlotArea area) {
        this.paper = paper;
        this.area = area;
    }

    void paint(List<Limit> limits) {
        List<Limit> inView = limits.stream()
                .filter(limit -> area.x().fraction(limit.x()) >= 0 && area.x().fraction(limit.x()) <= 1)
                .sorted(Comparator.comparingDouble(Limit::x))
                .toList();
        for (Limit limit : inView) {
            double x = area.px(limit.x());
            paper.vertical(x, area.top(), area.bottom(), paper.theme().muted(), Style.PLATEAU);
            taken.add(new Rectangle2D.Double(x - 1, area.top(), 2, area.height()));
        }
        inView.forEach(this::name);
    }

    private void name(Limit limit) {
        double length = Style.TICK.width(limit.name());
        if (length > area.height() - 2 * FROM_BOTTOM) {
            return;
        }
        for (double beside : new double[] {LEFT, RIGHT}) {
            double baseline = area.px(limit.x()) + beside;
            double top = area.bottom() - FROM_BOTTOM - length;
            Rectangle2D box = new Rectangle2D.Double(baseline - LINE + 3, top, LINE - 1, length);
            if (taken.stream().noneMatch(box::intersects) && box.getMaxX() < area.right() && box.getX() > area.left()) {
                taken.add(box);
                paper.g().setColor(paper.theme().muted());
                Style.TICK.upwards(paper.g(), limit.name(), baseline, top + length / 2);
                return;
            }
        }
    }
}
