package org.engram.ui.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A curve turned into shapes at a cost that grows with pixels, not with points. Where points are sparse it is the polygon through them. A
 * column of pixels with many points becomes one filled rectangle from its smallest to its largest value when the curve goes up and down
 * within it, and stays a line when it does not.
 */
final class Trace {
    /** Less than this many pixels high, a column is a point. */
    private static final double FLAT = 1.5;

    /** A column whose ends span this much of its height goes one way: a line. */
    private static final double MONOTONE = 0.95;

    private static final double FAR = 1e5;

    final Path2D.Double line = new Path2D.Double();
    final Path2D.Double envelope = new Path2D.Double();

    private final Curve curve;
    private final PlotArea area;
    private boolean drawing;
    private double lastTop = Double.NaN;
    private double lastBottom = Double.NaN;

    private Trace(Curve curve, PlotArea area) {
        this.curve = curve;
        this.area = area;
    }

    /** The part of a curve between two pixels of a plot, in columns of the given width. */
    static Trace of(Curve curve, PlotArea area, double from, double to, double column) {
        Trace trace = new Trace(curve, area);
        if (curve.size() > 0 && to > from) {
            trace.trace(from, to, column);
        }
        return trace;
    }

    private void trace(double from, double to, double column) {
        double start = area.valueX(from);
        double end = area.valueX(to);
        int first = curve.indexAt(start) + 1;
        int last = curve.indexAt(end);
        add(start, curve.at(start));
        if (last - first < 2 * (to - from) / column) {
            points(first, last + 1);
        } else {
            columns(first, last + 1, from, column);
        }
        add(end, curve.at(end));
    }

    private void points(int from, int to) {
        for (int i = from; i < to; i++) {
            add(curve.x(i), curve.y(i));
        }
    }

    private void columns(int from, int to, double left, double width) {
        int a = from;
        for (double at = left; a < to; at += width) {
            int b = Math.clamp(curve.indexAt(area.valueX(at + width)) + 1L, a, to);
            if (b > a) {
                column(a, b, at, width);
            }
            a = b;
        }
    }

    private void column(int a, int b, double left, double width) {
        double bottom = area.py(curve.min(a, b));
        double top = area.py(curve.max(a, b));
        boolean dense = bottom - top >= FLAT
                && Math.abs(area.py(curve.y(a)) - area.py(curve.y(b - 1))) < MONOTONE * (bottom - top);
        if (Double.isNaN(bottom)) {
            points(a, b);
        } else if (dense) {
            rectangle(a, b, new Rectangle2D.Double(left, near(top), width, near(bottom) - near(top)));
        } else if (bottom - top < FLAT) {
            addPixel(left + width / 2, (top + bottom) / 2);
        } else {
            add(curve.x(a), curve.y(a));
            add(curve.x(b - 1), curve.y(b - 1));
        }
        lastTop = dense ? top : Double.NaN;
        lastBottom = dense ? bottom : Double.NaN;
    }

    /** A line leads into the rectangle and out of it, but not between two that touch: faded colours would add up. */
    private void rectangle(int a, int b, Rectangle2D column) {
        if (column.getMinY() <= lastBottom && column.getMaxY() >= lastTop) {
            drawing = false;
        }
        add(curve.x(a), curve.y(a));
        envelope.append(column, false);
        drawing = false;
        add(curve.x(b - 1), curve.y(b - 1));
    }

    private void add(double x, double y) {
        addPixel(area.px(x), area.py(y));
    }

    /** A value that has no place on the axes is a gap. */
    private void addPixel(double px, double py) {
        if (!Double.isFinite(px) || !Double.isFinite(py)) {
            drawing = false;
        } else if (drawing) {
            line.lineTo(near(px), near(py));
        } else {
            line.moveTo(near(px), near(py));
            drawing = true;
        }
    }

    /** Far outside is as good as farther outside, and keeps the rasteriser's arithmetic exact. */
    private static double near(double pixel) {
        return Math.clamp(pixel, -FAR, FAR);
    }
}
