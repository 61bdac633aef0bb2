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

/** The data of a figure, 17 significant digits, so that reading gives the same doubles. */
final class FigureCsv {
    private FigureCsv() {}

    static void write(Figure figure, Writer out) throws IOException {
        switch (figure) {
            case LineFigure line -> lines(line, out);
            case HeatmapFigure heatmap -> matrix(heatmap.cells(), out);
            case ScatterFigure scatter -> points(scatter, out);
            case BarFigure bars -> bars(bars, out);
        }
    }

    private static void lines(LineFigure figure, Writer out) throws IOException {
        List<Series> all = new ArrayList<>(figure.series());
        figure.ghosts().forEach(g -> all.add(new Series(g.name() + " (ghost)", g.ink(), g.curve())));
        String x = figure.backdrop().x().symbol();
        if (all.isEmpty()) {
            out.write(cell(x) + "\n");
        } else if (all.stream()
                .allMatch(s -> sameTimes(s.curve(), all.getFirst().curve()))) {
            table(x, all, out);
        } else {
            list(x, all, out);
        }
    }

    /** One row for each x, one column for each curve. */
    private static void table(String x, List<Series> all, Writer out) throws IOException {
        out.write(cell(x));
        for (Series s : all) {
            out.write("," + cell(s.name()));
        }
        out.write("\n");
        Curve first = all.getFirst().curve();
        for (int i = 0; i < first.size(); i++) {
            out.write(number(first.x(i)));
            for (Series s : all) {
                out.write("," + number(s.curve().y(i)));
            }
            out.write("\n");
        }
    }

    /** One row for each point, when the curves have points at different x. */
    private static void list(String x, List<Series> all, Writer out) throws IOException {
        out.write("series," + cell(x) + ",value\n");
        for (Series s : all) {
            String name = cell(s.name());
            for (int i = 0; i < s.curve().size(); i++) {
                out.write(name + "," + number(s.curve().x(i)) + ","
                        + number(s.curve().y(i)) + "\n");
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

    private static void matrix(Cells cells, Writer out) throws IOException {
        out.write(cells.rows() == 1 ? "quantity" : cell(cells.rowKind()));
        for (int column = 0; column < cells.columns(); column++) {
            out.write("," + cell(cells.columnName(column)));
        }
        out.write("\n");
        for (int row = 0; row < cells.rows(); row++) {
            out.write(cell(cells.rowName(row)));
            for (int column = 0; column < cells.columns(); column++) {
                out.write("," + number(cells.value(row, column)));
            }
            out.write("\n");
        }
    }

    /** The points, then the corners of the guides. */
    private static void points(ScatterFigure figure, Writer out) throws IOException {
        String x = cell(figure.x().symbol());
        String y = cell(figure.y().symbol());
        out.write(cell(figure.pointKind()) + "," + x + "," + y + "," + cell(figure.valueName()) + ",settled\n");
        for (ScatterFigure.Point p : figure.points()) {
            out.write(cell(p.name()) + "," + number(p.x()) + "," + number(p.y()) + "," + number(p.value()) + ","
                    + p.settled() + "\n");
        }
        for (ScatterFigure.Guide guide : figure.guides()) {
            for (ScatterFigure.Place place : guide.places()) {
                out.write(cell(guide.name()) + "," + number(place.x()) + "," + number(place.y()) + ",,\n");
            }
        }
    }

    private static void bars(BarFigure figure, Writer out) throws IOException {
        BarFigure.Bars bars = figure.bars();
        out.write(cell(bars.kind()) + ",kind," + cell(figure.y().symbol()) + ",compared\n");
        for (int bar = 0; bar < bars.count(); bar++) {
            String kind = figure.legend().get(bars.key(bar)).name();
            out.write(cell(bars.name(bar)) + "," + cell(kind) + "," + number(bars.value(bar)) + ","
                    + number(bars.compared(bar)) + "\n");
        }
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.16e", value) : "";
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
