package org.engram.ui.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.engram.ui.figure.LineFigure.Plateau;

/** Where the words of plateaus stand: at the right end of their line, above it, or below where they would meet others, or nowhere. */
final class PlateauWords {
    private static final double SMALL = 60;
    private static final double LIFT = 5;
    private static final double DROP = 13;

    /**
     * Words with a place.
     *
     * @param baseline in pixels
     */
    record Word(Plateau plateau, Rectangle2D box, double baseline) {}

    private final PlotArea area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private PlateauWords(PlotArea area) {
        this.area = area;
    }

    /** None in a plot that is too low for any. */
    static List<Word> of(List<Plateau> plateaus, PlotArea area) {
        PlateauWords words = new PlateauWords(area);
        if (area.height() >= SMALL) {
            plateaus.forEach(words::line);
            visible(plateaus, area).forEach(words::place);
        }
        return words.words;
    }

    /** Those within the plot, from the highest down; none in a plot that is too low for any. */
    static List<Plateau> visible(List<Plateau> plateaus, PlotArea area) {
        return plateaus.stream()
                .filter(p -> area.height() >= SMALL)
                .filter(p -> area.y().fraction(p.value()) >= 0 && area.y().fraction(p.value()) <= 1)
                .sorted(Comparator.comparingDouble(Plateau::value).reversed())
                .toList();
    }

    private void line(Plateau plateau) {
        taken.add(new Rectangle2D.Double(area.left(), area.py(plateau.value()) - 1, area.width(), 2));
    }

    private void place(Plateau plateau) {
        double y = area.py(plateau.value());
        for (double baseline : new double[] {y - LIFT, y + DROP}) {
            Rectangle2D box = box(plateau.name(), baseline);
            if (taken.stream().noneMatch(box::intersects)
                    && box.getMaxY() < area.bottom()
                    && box.getMinY() > area.top() - 4) {
                taken.add(box);
                words.add(new Word(plateau, box, baseline));
                return;
            }
        }
    }

    private Rectangle2D box(String text, double baseline) {
        double width = Style.TICK.width(text);
        return new Rectangle2D.Double(area.right() - 8 - width, baseline - 10, width, 13);
    }
}
