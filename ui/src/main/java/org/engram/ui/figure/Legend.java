package org.engram.ui.figure;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.engram.ui.figure.LineFigure.Series;

/** The names of curves, each after a stroke of its colour. None is ever left out: short of room they shrink, then take more rows. */
enum Legend {
    WIDE(Style.LABEL, 18, 5, 14),
    TIGHT(Style.TICK, 7, 3, 6);

    private final Text text;
    private final double swatch;
    private final double afterSwatch;
    private final double gap;

    Legend(Text text, double swatch, double afterSwatch, double gap) {
        this.text = text;
        this.swatch = swatch;
        this.afterSwatch = afterSwatch;
        this.gap = gap;
    }

    static Legend fitting(List<Series> series, double room) {
        return WIDE.width(series) <= room ? WIDE : TIGHT;
    }

    double width(List<Series> series) {
        return series.stream().mapToDouble(s -> width(s) + gap).sum() - gap;
    }

    /** As many in a row as fit, at least one. */
    List<List<Series>> rows(List<Series> series, double room) {
        List<List<Series>> rows = new ArrayList<>();
        for (Series s : series) {
            if (rows.isEmpty() || width(rows.getLast()) + gap + width(s) > room) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(s);
        }
        return rows;
    }

    void paint(Paper paper, List<Series> row, double left, double baseline) {
        double x = left;
        for (Series s : row) {
            paper.g().setColor(paper.theme().color(s.ink()));
            paper.g().setStroke(Style.BOLD);
            paper.g().draw(new Line2D.Double(x, baseline - 4, x + swatch, baseline - 4));
            paper.text(
                    text,
                    s.name(),
                    x + swatch + afterSwatch,
                    baseline,
                    paper.theme().muted());
            x += width(s) + gap;
        }
    }

    private double width(Series s) {
        return swatch + afterSwatch + text.width(s.name());
    }
}
