package org.engram.ui.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import org.engram.ui.figure.LineFigure.Series;

/** The curves: bold up to the playhead, thin behind it; pinned runs in their dashes, other ghosts faint. */
final class CurvePainter {
    private static final double BEHIND = 0.55;
    private static final double GHOST = 0.45;

    /** Radius of a curve of one point. */
    private static final double SINGLE = 4;

    private final Paper paper;
    private final PlotArea area;

    CurvePainter(Paper paper, PlotArea area) {
        this.paper = paper;
        this.area = area;
    }

    void paint(LineFigure figure) {
        Shape before = paper.g().getClip();
        paper.g().clip(clip());
        for (Series ghost : figure.ghosts()) {
            boolean pinned = ghost.ink().pinned();
            Stroke stroke = pinned ? ghost.dash().stroke() : Style.GHOST;
            paint(ghost, area.left(), area.right(), pinned ? 1 : GHOST, stroke);
        }
        double now = playhead(figure.playhead());
        for (Series series : figure.series().reversed()) {
            paint(series, now, area.right(), BEHIND, Style.THIN);
            paint(series, area.left(), now, 1, Style.BOLD);
        }
        paper.g().setClip(before);
    }

    /** With room for half a dot at the left. */
    private Rectangle2D clip() {
        return new Rectangle2D.Double(area.left() - SINGLE, area.top(), area.width() + SINGLE, area.height());
    }

    /** The playhead's pixel within the plot; the right end when there is none. */
    private double playhead(double value) {
        double px = area.px(value);
        if (Double.isNaN(value)) {
            return area.right();
        }
        return Double.isNaN(px) ? area.left() : Math.clamp(px, area.left(), area.right());
    }

    private void paint(Series series, double from, double to, double opacity, Stroke stroke) {
        Color color = paper.theme().color(series.ink());
        paper.g().setColor(opacity == 1 ? color : FigureTheme.faded(color, opacity));
        paper.g().setStroke(stroke);
        Trace trace = Trace.of(series.curve(), area, from, to, paper.pixel());
        if (trace.envelope.getCurrentPoint() != null) {
            paper.g().fill(trace.envelope);
        }
        if (trace.line.getCurrentPoint() != null) {
            paper.g().draw(trace.line);
        }
        if (series.curve().size() == 1) {
            Header.dot(
                    paper, area.px(series.curve().x(0)), area.py(series.curve().y(0)), SINGLE);
        }
    }
}
