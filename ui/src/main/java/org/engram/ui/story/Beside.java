package org.engram.ui.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

/** Where a bubble stands in a window so that it does not hide what it speaks of. */
final class Beside {
    private static final double GAP = 12;
    private static final double EDGE = 8;

    private final double windowWidth;
    private final double windowHeight;
    private final double width;
    private final double height;

    /** A bubble of a size in a window of a size. */
    Beside(double windowWidth, double windowHeight, double width, double height) {
        this.windowWidth = windowWidth;
        this.windowHeight = windowHeight;
        this.width = width;
        this.height = height;
    }

    /** Right of the target, else left, below or above; where it fits nowhere, where it hides least of it. */
    Rectangle2D of(Bounds target) {
        double middleX = target.getCenterX() - width / 2;
        double middleY = target.getCenterY() - height / 2;
        List<Rectangle2D> places = Stream.of(
                        place(target.getMaxX() + GAP, middleY),
                        place(target.getMinX() - GAP - width, middleY),
                        place(middleX, target.getMaxY() + GAP),
                        place(middleX, target.getMinY() - GAP - height))
                .toList();
        return places.stream()
                .min(Comparator.comparingDouble(place -> hidden(place, target)))
                .orElseThrow();
    }

    /** In the middle, for what cannot be seen. */
    Rectangle2D middle() {
        return place((windowWidth - width) / 2, (windowHeight - height) / 2);
    }

    private Rectangle2D place(double x, double y) {
        return new Rectangle2D(
                Math.clamp(x, EDGE, Math.max(EDGE, windowWidth - width - EDGE)),
                Math.clamp(y, EDGE, Math.max(EDGE, windowHeight - height - EDGE)),
                width,
                height);
    }

    /** The part of the target, in pixels, that a bubble at this place would lie on. */
    static double hidden(Rectangle2D place, Bounds target) {
        double across = Math.min(place.getMaxX(), target.getMaxX()) - Math.max(place.getMinX(), target.getMinX());
        double down = Math.min(place.getMaxY(), target.getMaxY()) - Math.max(place.getMinY(), target.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }
}
