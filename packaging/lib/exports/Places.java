import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where values are drawn.
 *
 * @param from the values of x that are in view
 */
record Places(Line across, Line down, double from, double to) {
    /** All values. */
    Places(Line across, Line down) {
        this(across, down, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    List<Point2D> of(Curves.Curve curve) {
        List<Point2D> places = new ArrayList<>();
        for (int i = 0; i < curve.x().length; i++) {
            places.add(new Point2D.Double(across.at(curve.x()[i]), down.at(curve.y()[i])));
        }
        return places;
    }

    /** The largest distance of points from a line through others, within a band of x; infinite when there is no line. */
    static double farthest(List<Point2D> points, List<Point2D> line, double from, double to) {
        double most = 0;
        for (Point2D point : points) {
            if (point.getX() >= from && point.getX() <= to) {
                most = Math.max(most, distance(point, line));
            }
        }
        return most;
    }

    private static double distance(Point2D point, List<Point2D> line) {
        double least = line.size() == 1 ? point.distance(line.getFirst()) : Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.size(); i++) {
            least = Math.min(least, new Line2D.Double(line.get(i - 1), line.get(i)).ptSegDist(point));
        }
        return least;
    }
}
