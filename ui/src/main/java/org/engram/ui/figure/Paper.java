package org.engram.ui.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Line2D;

/**
 * What a painter draws on.
 *
 * @param pixel the size of one device pixel in the units of the figure
 */
record Paper(Graphics2D g, FigureTheme theme, double pixel) {
    Paper {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** The middle of the device pixel at a coordinate, where a hair line is sharp. */
    double crisp(double at) {
        return (Math.floor(at / pixel + 1e-6) + 0.5) * pixel;
    }

    /** The nearest border between device pixels. */
    double snap(double at) {
        return Math.round(at / pixel) * pixel;
    }

    void line(double x1, double y1, double x2, double y2, Color color, Stroke stroke) {
        g.setColor(color);
        g.setStroke(stroke);
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void horizontal(double x1, double x2, double y, Color color, Stroke stroke) {
        line(x1, crisp(y), x2, crisp(y), color, stroke);
    }

    void vertical(double x, double y1, double y2, Color color, Stroke stroke) {
        line(crisp(x), y1, crisp(x), y2, color, stroke);
    }

    void text(Text text, String words, double x, double y, Color color) {
        g.setColor(color);
        text.draw(g, words, x, y);
    }
}
