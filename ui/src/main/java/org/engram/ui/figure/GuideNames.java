package org.engram.ui.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engram.ui.figure.ScatterFigure.Guide;
import org.engram.ui.figure.ScatterFigure.Place;

/**
 * The names of the guides of a scatter figure: upwards beside the guide, as near to it and to half of the height as points and guides leave room. A
 * single guide is named by the heading, one that would meet the name of another not at all.
 */
final class GuideNames {
    /** Between the middle of a guide and its name: the least, and how much more a bent guide may ask for. */
    private static final double GAP = 7;

    private static final double[] FURTHER = {0, 4, 8, 12, 16, 20};

    /** Of a guide between two places. */
    private static final int PIECES = 16;

    private static final double STROKE = 3;

    private static final double LINE = 12;

    private final Paper paper;
    private final PlotArea area;
    private final List<Rectangle2D> obstacles;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** @param points where nothing can be read */
    GuideNames(Paper paper, PlotArea area, List<Rectangle2D> points) {
        this.paper = paper;
        this.area = area;
        obstacles = new ArrayList<>(points);
    }

    void paint(List<Guide> guides) {
        guides.forEach(guide -> obstacles.addAll(strokes(guide)));
        guides.forEach(this::paint);
    }

    private List<Rectangle2D> strokes(Guide guide) {
        List<Rectangle2D> strokes = new ArrayList<>();
        for (int i = 1; i < guide.places().size(); i++) {
            Place from = guide.places().get(i - 1);
            Place to = guide.places().get(i);
            for (int piece = 0; piece <= PIECES; piece++) {
                double f = (double) piece / PIECES;
                double x = area.px(from.x() + f * (to.x() - from.x()));
                double y = area.py(from.y() + f * (to.y() - from.y()));
                strokes.add(new Rectangle2D.Double(x - STROKE / 2, y - STROKE / 2, STROKE, STROKE));
            }
        }
        return strokes;
    }

    private void paint(Guide guide) {
        List<Rectangle2D> rooms = rooms(guide);
        Optional<Rectangle2D> readable = rooms.stream()
                .filter(room -> obstacles.stream().noneMatch(room::intersects))
                .findFirst();
        readable.or(() -> rooms.stream().findFirst()).ifPresent(room -> paint(guide.name(), room));
    }

    private void paint(String name, Rectangle2D room) {
        taken.add(room);
        paper.g().setColor(paper.theme().muted());
        Style.TICK.upwards(paper.g(), name, room.getMaxX(), room.getCenterY());
    }

    /** Those without another name, the nearest to half of the height first. */
    private List<Rectangle2D> rooms(Guide guide) {
        double length = Style.TICK.width(guide.name());
        if (length > area.height()) {
            return List.of();
        }
        double half = area.top() + area.height() / 2;
        return guide.places().stream()
                .sorted(Comparator.comparingDouble(place -> Math.abs(area.py(place.y()) - half)))
                .flatMap(place -> beside(place, length))
                .filter(room -> room.getX() >= area.left()
                        && room.getMaxX() <= area.right()
                        && taken.stream().noneMatch(room::intersects))
                .toList();
    }

    private Stream<Rectangle2D> beside(Place place, double length) {
        double x = area.px(place.x());
        double y = Math.clamp(area.py(place.y()), area.top() + length / 2, area.bottom() - length / 2);
        return Double.isFinite(x)
                ? Arrays.stream(FURTHER)
                        .boxed()
                        .flatMap(further -> Stream.of(x - GAP - further, x + 2 * GAP + further))
                        .map(baseline -> new Rectangle2D.Double(baseline - LINE, y - length / 2, LINE, length))
                : Stream.empty();
    }
}
