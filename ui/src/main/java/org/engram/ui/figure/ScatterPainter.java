package org.engram.ui.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.engram.ui.figure.ScatterFigure.Guide;
import org.engram.ui.figure.ScatterFigure.Place;
import org.engram.ui.figure.ScatterFigure.Point;

/** A scatter figure with axes, guides, colour bar and the values of the point under the pointer. */
final class ScatterPainter {
    private static final double SETTLED = 12;
    private static final double UNSETTLED = 8;
    private static final double RING = 3.5;

    /** Of a guide between two places. */
    private static final int PIECES = 64;

    /** How far from a point it is still pointed at. */
    private static final double REACH = 12;

    private final Paper paper;
    private final ScatterFigure figure;
    private final ScatterLayout layout;
    private final PlotArea area;

    ScatterPainter(Paper paper, ScatterFigure figure, ScatterLayout layout) {
        this.paper = paper;
        this.figure = figure;
        this.layout = layout;
        this.area = layout.area();
    }

    void paint(FigureView view, Pointer pointer) {
        AxesPainter axes = new AxesPainter(paper, layout.axes());
        axes.paint(area.right() + ScatterLayout.BAR_ROOM / 2);
        if (!layout.small()) {
            axes.xWord(figure.x().word(), layout.canvas().height() - Style.PAD / 2 - 6);
        }
        axes.yWord(figure.y().word(), 0);
        Shape before = paper.g().getClip();
        paper.g()
                .clip(new Rectangle2D.Double(
                        area.left() - SETTLED,
                        area.top() - SETTLED,
                        area.width() + 2 * SETTLED,
                        area.height() + 2 * SETTLED));
        figure.guides().forEach(this::guide);
        if (figure.guides().size() > 1) {
            new GuideNames(paper, area, squares()).paint(figure.guides());
        }
        figure.points().forEach(this::point);
        figure.here().ifPresent(here -> ring(figure.points().get(here)));
        paper.g().setClip(before);
        new ColorBar(paper, paper.theme().sequential())
                .upright(
                        area,
                        label(figure.colours().min()),
                        "",
                        label(figure.colours().max()));
        Heading heading = new Heading(figure.heading().title(), Header.note(figure.heading(), view));
        Header.paint(paper, heading, layout.canvas(), Header.titleRight(heading, layout.canvas()));
        if (pointer.here()) {
            hover(pointer);
        }
    }

    private static String label(double value) {
        return ColorBar.label(value).replaceFirst("\\.0$", "");
    }

    /** In many short pieces: what is straight between two places is bent on a log axis, and ends where that has no place. */
    private void guide(Guide guide) {
        Path2D.Double path = new Path2D.Double();
        for (int i = 1; i < guide.places().size(); i++) {
            Place from = guide.places().get(i - 1);
            Place to = guide.places().get(i);
            for (int piece = 0; piece <= PIECES; piece++) {
                double f = (double) piece / PIECES;
                extend(path, area.px(from.x() + f * (to.x() - from.x())), area.py(from.y() + f * (to.y() - from.y())));
            }
        }
        paper.g().setColor(paper.theme().ink());
        paper.g().setStroke(Style.GUIDE);
        paper.g().draw(path);
    }

    private static void extend(Path2D path, double px, double py) {
        if (!Double.isFinite(px) || !Double.isFinite(py)) {
            return;
        }
        if (path.getCurrentPoint() == null) {
            path.moveTo(px, py);
        } else {
            path.lineTo(px, py);
        }
    }

    private void point(Point point) {
        double size = point.settled() ? SETTLED : UNSETTLED;
        Rectangle2D square = square(point, size);
        if (square == null) {
            return;
        }
        if (Double.isFinite(point.value())) {
            paper.g().setColor(color(point));
            paper.g().fill(square);
        }
        paper.g().setColor(paper.theme().muted());
        paper.g().setStroke(Style.HAIR);
        paper.g().draw(square);
    }

    private Color color(Point point) {
        Range colours = figure.colours();
        return new Color(paper.theme().sequential().argb((point.value() - colours.min()) / colours.span()));
    }

    private void ring(Point point) {
        Rectangle2D square = square(point, (point.settled() ? SETTLED : UNSETTLED) + 2 * RING);
        if (square != null) {
            paper.g().setColor(paper.theme().ink());
            paper.g().setStroke(Style.PLAYHEAD);
            paper.g().draw(square);
        }
    }

    private List<Rectangle2D> squares() {
        return figure.points().stream()
                .map(point -> square(point, SETTLED))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null where the axes have no place for a point. */
    private Rectangle2D square(Point point, double size) {
        double px = area.px(point.x());
        double py = area.py(point.y());
        return Double.isNaN(px) || Double.isNaN(py)
                ? null
                : new Rectangle2D.Double(paper.crisp(px - size / 2), paper.crisp(py - size / 2), size, size);
    }

    private void hover(Pointer pointer) {
        Point nearest = null;
        double distance = REACH;
        for (Point point : figure.points()) {
            double away = Math.hypot(area.px(point.x()) - pointer.px(), area.py(point.y()) - pointer.py());
            if (away <= distance) {
                nearest = point;
                distance = away;
            }
        }
        if (nearest != null) {
            Callout.paint(
                    paper,
                    rows(nearest),
                    pointer.px(),
                    pointer.py(),
                    layout.canvas().width(),
                    layout.canvas().height());
        }
    }

    private List<Callout.Row> rows(Point point) {
        return List.of(
                new Callout.Row(null, figure.pointKind(), point.name()),
                new Callout.Row(null, figure.x().symbol(), Numbers.value(point.x(), 4)),
                new Callout.Row(null, figure.y().symbol(), Numbers.value(point.y(), 4)),
                new Callout.Row(null, figure.valueName(), Numbers.value(point.value(), 3)));
    }
}
