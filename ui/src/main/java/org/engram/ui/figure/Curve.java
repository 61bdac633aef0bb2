package org.engram.ui.figure;

/** Points (x, y) in increasing x. Ranges are asked for their extremes, so that drawing costs pixels, not points. */
public interface Curve {
    int size();

    double x(int index);

    double y(int index);

    /** Last index with x(index) ≤ x; -1 when there is none. */
    int indexAt(double x);

    /** Smallest y in [from, to). */
    double min(int from, int to);

    /** Largest y in [from, to). */
    double max(int from, int to);

    /** y at x, linear between points; NaN outside. */
    default double at(double x) {
        int i = indexAt(x);
        if (i < 0 || i >= size() || i == size() - 1 && x > x(i)) {
            return Double.NaN;
        }
        if (i == size() - 1 || x(i + 1) == x(i)) {
            return y(i);
        }
        double f = (x - x(i)) / (x(i + 1) - x(i));
        return y(i) + f * (y(i + 1) - y(i));
    }
}
