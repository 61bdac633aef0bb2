package org.engram.ui.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.engram.ui.figure.LineFigure.Series;

/** What moves over the curves: playhead, crosshair and the values under it. */
final class OverlayPainter {
    private static final double MARGIN = 2;

    private final Paper paper;
    private final LineFigure figure;
    private final LineLayout layout;
    private final PlotArea area;

    OverlayPainter(Paper paper, LineFigure figure, LineLayout layout) {
        this.paper = paper;
        this.figure = figure;
        this.layout = layout;
        this.area = layout.area();
    }

    void paint(Pointer pointer) {
        double now = area.px(figure.playhead());
        if (now >= area.left() && now <= area.right()) {
            playhead(now);
        }
        double at = area.px(pointer.x());
        if (at >= area.left() && at <= area.right()) {
            crosshair(pointer, at);
        }
    }

    /** With a gap where it would go through words. */
    private void playhead(double now) {
        double from = area.top();
        for (Rectangle2D box : wordsAt(now)) {
            playhead(now, from, box.getMinY() - 1);
            from = Math.max(from, box.getMaxY() + 1);
        }
        playhead(now, from, area.bottom());
    }

    /** From the top down. */
    private List<Rectangle2D> wordsAt(double x) {
        return PlateauWords.of(figure.backdrop().plateaus(), area).stream()
                .map(PlateauWords.Word::box)
                .filter(box -> x > box.getMinX() - MARGIN && x < box.getMaxX() + MARGIN)
                .sorted(Comparator.comparingDouble(Rectangle2D::getMinY))
                .toList();
    }

    private void playhead(double x, double from, double to) {
        if (to > from) {
            paper.vertical(x, from, to, paper.theme().ink(), Style.PLAYHEAD);
        }
    }

    private void crosshair(Pointer pointer, double at) {
        paper.vertical(at, area.top(), area.bottom(), paper.theme().muted(), Style.CROSSHAIR);
        List<Callout.Row> rows = new ArrayList<>();
        String symbol = figure.backdrop().x().symbol();
        rows.add(new Callout.Row(null, symbol, Numbers.value(pointer.x(), 4)));
        figure.series().forEach(series -> rows.add(row(series, pointer.x(), at)));
        figure.ghosts().stream()
                .filter(ghost -> ghost.ink().pinned() && ghost.dash() == Dash.SOLID)
                .forEach(first -> rows.add(row(first, pointer.x(), at)));
        if (pointer.here()) {
            Callout.paint(paper, rows, pointer.px(), pointer.py(), layout.width(), layout.height());
        }
    }

    private Callout.Row row(Series series, double x, double at) {
        double value = series.curve().at(x);
        Color color = paper.theme().color(series.ink());
        dot(at, area.py(value), color);
        return new Callout.Row(color, series.name(), Numbers.value(value, 4));
    }

    private void dot(double x, double y, Color color) {
        if (y >= area.top() && y <= area.bottom()) {
            paper.g().setColor(paper.theme().box());
            Header.dot(paper, x, y, 4.5);
            paper.g().setColor(color);
            Header.dot(paper, x, y, 3.2);
        }
    }
}
