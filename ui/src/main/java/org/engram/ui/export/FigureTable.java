package org.engram.ui.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engram.ui.figure.BarFigure;
import org.engram.ui.figure.Curve;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.HeatmapFigure;
import org.engram.ui.figure.HeatmapFigure.Cells;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.ScatterFigure;

/** The data of a figure as a table, 17 significant digits, so that reading gives the same doubles. */
final class FigureTable {
    private final char separator;
    private final Writer out;

    /** @param separator between two cells: a comma for CSV */
    FigureTable(char separator, Writer out) {
        this.separator = separator;
        this.out = out;
    }

    void write(Figure figure) throws IOException {
        switch (figure) {
            case LineFigure line -> lines(line);
            case HeatmapFigure heatmap -> matrix(heatmap.cells());
            case ScatterFigure scatter -> points(scatter);
            case BarFigure bars -> bars(bars);
        }
    }

    private void lines(LineFigure figure) throws IOException {
        List<Series> all = new ArrayList<>(figure.series());
        figure.ghosts().forEach(g -> all.add(new Series(ChartContent.name(g), g.ink(), g.curve())));
        String x = figure.backdrop().x().symbol();
        if (all.stream().allMatch(s -> sameTimes(s.curve(), all.getFirst().curve()))) {
            table(x, all);
        } else {
            list(x, all);
        }
    }

    /** One row for each x, one column for each curve. */
    private void table(String x, List<Series> all) throws IOException {
        List<String> names = new ArrayList<>(List.of(x));
        all.forEach(s -> names.add(s.name()));
        row(names);
        Curve first = all.isEmpty() ? null : all.getFirst().curve();
        for (int i = 0; first != null && i < first.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(number(first.x(i))));
            for (Series s : all) {
                cells.add(number(s.curve().y(i)));
            }
            row(cells);
        }
    }

    /** One row for each point, when the curves have points at different x. */
    private void list(String x, List<Series> all) throws IOException {
        row(List.of("series", x, "value"));
        for (Series s : all) {
            for (int i = 0; i < s.curve().size(); i++) {
                row(List.of(s.name(), number(s.curve().x(i)), number(s.curve().y(i))));
            }
        }
    }

    private static boolean sameTimes(Curve a, Curve b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (a.x(i) != b.x(i)) {
                return false;
            }
        }
        return true;
    }

    private void matrix(Cells cells) throws IOException {
        List<String> names = new ArrayList<>(List.of(cells.rows() == 1 ? "quantity" : cells.rowKind()));
        for (int column = 0; column < cells.columns(); column++) {
            names.add(cells.columnName(column));
        }
        row(names);
        for (int row = 0; row < cells.rows(); row++) {
            List<String> values = new ArrayList<>(List.of(cells.rowName(row)));
            for (int column = 0; column < cells.columns(); column++) {
                values.add(number(cells.value(row, column)));
            }
            row(values);
        }
    }

    /** The points, then the corners of the guides. */
    private void points(ScatterFigure figure) throws IOException {
        row(List.of(figure.pointKind(), figure.x().symbol(), figure.y().symbol(), figure.valueName(), "settled"));
        for (ScatterFigure.Point p : figure.points()) {
            row(List.of(p.name(), number(p.x()), number(p.y()), number(p.value()), Boolean.toString(p.settled())));
        }
        for (ScatterFigure.Guide guide : figure.guides()) {
            for (ScatterFigure.Place place : guide.places()) {
                row(List.of(guide.name(), number(place.x()), number(place.y()), "", ""));
            }
        }
    }

    private void bars(BarFigure figure) throws IOException {
        BarFigure.Bars bars = figure.bars();
        row(List.of(bars.kind(), "kind", figure.y().symbol(), "compared"));
        for (int bar = 0; bar < bars.count(); bar++) {
            String kind = figure.legend().get(bars.key(bar)).name();
            row(List.of(bars.name(bar), kind, number(bars.value(bar)), number(bars.compared(bar))));
        }
    }

    private void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(separator);
            }
            out.write(cell(cells.get(i)));
        }
        out.write('\n');
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.16e", value) : "";
    }

    private String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
