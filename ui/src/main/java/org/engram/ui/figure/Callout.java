package org.engram.ui.figure;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** A small box of names and values that floats beside the pointer, kept within the figure. */
final class Callout {
    private static final double ROW = 19;
    private static final double INSET = 10;
    private static final double AWAY = 14;

    /** One line; a null colour leaves the dot out. */
    record Row(Color dot, String name, String value) {}

    private Callout() {}

    static void paint(Paper paper, List<Row> rows, double px, double py, double width, double height) {
        double dots = rows.stream().anyMatch(r -> r.dot() != null) ? 14 : 0;
        double names = rows.stream()
                .mapToDouble(r -> Style.LABEL.width(r.name()))
                .max()
                .orElse(0);
        double values = rows.stream()
                .mapToDouble(r -> Style.STRONG.width(r.value()))
                .max()
                .orElse(0);
        double w = 2 * INSET + dots + names + 10 + values;
        double h = rows.size() * ROW + 10;
        double x = px + AWAY + w <= width - 4 ? px + AWAY : Math.max(4, px - AWAY - w);
        double y = Math.clamp(py - h / 2, 4, Math.max(4, height - h - 4));
        background(paper, x, y, w, h);
        for (int i = 0; i < rows.size(); i++) {
            row(paper, rows.get(i), x + INSET, x + w - INSET, y + 5 + i * ROW + 13.5, dots);
        }
    }

    private static void background(Paper paper, double x, double y, double w, double h) {
        RoundRectangle2D box = new RoundRectangle2D.Double(paper.crisp(x), paper.crisp(y), Math.round(w), h, 10, 10);
        paper.g().setColor(FigureTheme.faded(paper.theme().box(), 0.96));
        paper.g().fill(box);
        paper.g().setColor(paper.theme().line());
        paper.g().setStroke(Style.HAIR);
        paper.g().draw(box);
    }

    private static void row(Paper paper, Row row, double left, double right, double baseline, double dots) {
        if (row.dot() != null) {
            paper.g().setColor(row.dot());
            Header.dot(paper, left + 4, baseline - 4, 4);
        }
        paper.text(Style.LABEL, row.name(), left + dots, baseline, paper.theme().muted());
        paper.g().setColor(paper.theme().ink());
        Style.STRONG.right(paper.g(), row.value(), right, baseline);
    }
}
