package org.engram.ui.figure;

import java.awt.geom.Rectangle2D;

/** The rectangle of a plot in pixels, y downwards, with its two axes. */
public record PlotArea(double left, double top, double width, double height, Axis x, Axis y) {
    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double px(double value) {
        return left + x.fraction(value) * width;
    }

    public double py(double value) {
        return bottom() - y.fraction(value) * height;
    }

    public double valueX(double px) {
        return x.value(fractionX(px));
    }

    public double valueY(double py) {
        return y.value(fractionY(py));
    }

    public boolean contains(double px, double py) {
        return px >= left && px <= right() && py >= top && py <= bottom();
    }

    double fractionX(double px) {
        return (px - left) / width;
    }

    double fractionY(double py) {
        return (bottom() - py) / height;
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(left, top, width, height);
    }
}
