package org.engram.ui.figure;

import java.util.List;
import java.util.OptionalInt;
import org.engram.ui.figure.LineFigure.AxisTitle;

/**
 * Points whose colours are values, between two numeric axes.
 *
 * @param points later ones lie above
 * @param here the point that is marked as the present one
 * @param guides lines to hold the points against
 * @param colours the range from the first to the last colour
 * @param pointKind what a point is: "model"
 * @param valueName what its colour means: "accuracy"
 */
public record ScatterFigure(
        Heading heading,
        AxisTitle x,
        AxisTitle y,
        List<Point> points,
        OptionalInt here,
        List<Guide> guides,
        Range colours,
        String pointKind,
        String valueName,
        String summary)
        implements Figure {

    public ScatterFigure {
        points = List.copyOf(points);
        guides = List.copyOf(guides);
    }

    /**
     * One point.
     *
     * @param value NaN when it is not known yet: an empty point
     * @param settled false when its value may still change: a smaller point
     */
    public record Point(String name, double x, double y, double value, boolean settled) {}

    /** A dashed line from place to place. */
    public record Guide(String name, List<Place> places) {
        public Guide {
            places = List.copyOf(places);
        }
    }

    /** A corner of a guide. */
    public record Place(double x, double y) {}
}
