package org.engram.ui.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.engram.ui.figure.LineFigure.Plateau;

/** Dashed lines with words at their right end; words that would meet move below their line, or go. */
final class PlateauPainter {
    private static final double SMALL = 60;
    private static final double LIFT = 5;
    private static final double DROP = 13;

    private final Paper paper;
    private final PlotArea area;
    private final Consumer<Rectangle2D> clearing;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** @param clearing takes the grid away behind the words */
    PlateauPainter(Paper paper, PlotArea area, Consumer<Rectangle2D> clearing) {
        this.clearing = clearing;
        this.paper = paper;
        this.area = area;
    }

    void paint(List<Plateau> plateaus) {
        if (area.height() < SMALL) {
            return;
        }
        plateaus.forEach(p -> taken.add(new Rectangle2D.Double(area.left(), area.py(p.value()) - 1, area.width(), 2)));
        plateaus.stream()
                .filter(p -> area.y().fraction(p.value()) >= 0 && area.y().fraction(p.value()) <= 1)
                .sorted(Comparator.comparingDouble(Plateau::value).reversed())
                .forEach(this::paint);
    }

    private void paint(Plateau plateau) {
        double y = area.py(plateau.value());
        paper.horizontal(area.left(), area.right(), y, paper.theme().muted(), Style.PLATEAU);
        for (double baseline : new double[] {y - LIFT, y + DROP}) {
            Rectangle2D box = box(plateau.name(), baseline);
            if (taken.stream().noneMatch(box::intersects)
                    && box.getMaxY() < area.bottom()
                    && box.getMinY() > area.top() - 4) {
                taken.add(box);
                clearing.accept(box);
                paper.g().setColor(paper.theme().muted());
                Style.TICK.right(paper.g(), plateau.name(), area.right() - 8, baseline);
                return;
            }
        }
    }

    private Rectangle2D box(String words, double baseline) {
        double width = Style.TICK.width(words);
        return new Rectangle2D.Double(area.right() - 8 - width, baseline - 10, width, 13);
    }
}
