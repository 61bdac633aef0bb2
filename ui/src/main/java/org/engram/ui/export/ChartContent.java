package org.engram.ui.export;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engram.ui.export.ChartLine.Label;
import org.engram.ui.export.ChartLine.Look;
import org.engram.ui.export.ChartLine.Stroke;
import org.engram.ui.export.ChartLine.Triangles;
import org.engram.ui.figure.Curve;
import org.engram.ui.figure.Dash;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.Limit;
import org.engram.ui.figure.LineFigure.Mark;
import org.engram.ui.figure.LineFigure.Plateau;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.PlotArea;
import org.engram.ui.figure.Range;
import org.engram.ui.figure.Scale;

/** All that a line figure shows between its axes, as series of a scatter chart: curves, ghosts, plateaus, limits, predicted times, playhead. */
final class ChartContent {
    private static final double BOLD = 2.25;
    private static final double THIN = 1.25;
    private static final double GHOST = 0.45;

    /** Between the name of a plateau and the right edge, in points. */
    private static final double NAME_GAP = 8;

    /** Plateaus nearer than this part of the y axis have no room for a name between them. */
    private static final double NAME_ROOM = 0.08;

    /** Where on the y axis the first limit is named. */
    private static final double HIGHEST_NAME = 0.95;

    /** Where on the y axis predicted times stand. */
    private static final double FOOT = 0.025;

    private final LineFigure figure;
    private final PlotArea axes;
    private final double width;
    private final List<ChartLine> lines = new ArrayList<>();

    private ChartContent(LineFigure figure, PlotArea axes, double width) {
        this.figure = figure;
        this.axes = axes;
        this.width = width;
    }

    /**
     * In the order of the legend.
     *
     * @param width of the plot on its slide, in points
     */
    static List<ChartLine> of(LineFigure figure, PlotArea axes, double width) {
        ChartContent content = new ChartContent(figure, axes, width);
        content.curves();
        content.plateaus();
        content.limits();
        content.marks(true, FigureTheme.PRINT.ink());
        content.marks(false, FigureTheme.PRINT.line());
        content.playhead();
        return content.lines;
    }

    /** All as long as the longest: LibreOffice loses a series when one behind it is longer. */
    private void curves() {
        figure.series().forEach(series -> {
            Color color = FigureTheme.PRINT.color(series.ink());
            lines.add(line(series, series.name(), new Stroke(color, BOLD, Dash.SOLID), true));
        });
        figure.ghosts().forEach(series -> {
            lines.add(line(series, name(series), ghost(series), series.ink().pinned()));
        });
        int longest = lines.stream().mapToInt(line -> line.x().length).max().orElse(0);
        lines.replaceAll(line -> new ChartLine(
                line.name(),
                padded(line.x(), longest),
                padded(line.y(), longest),
                line.look(),
                line.listed(),
                line.label()));
    }

    /** What a curve of another run is called where there is no colour to tell. */
    static String name(Series ghost) {
        return ghost.ink().pinned() ? ghost.name() : ghost.name() + " (ghost)";
    }

    private static Stroke ghost(Series series) {
        Color color = FigureTheme.PRINT.color(series.ink());
        return series.ink().pinned()
                ? new Stroke(color, THIN, series.dash())
                : new Stroke(mixed(color, GHOST), THIN, Dash.DASHED);
    }

    /** What a logarithmic axis has no place for is left out. */
    private ChartLine line(Series series, String name, Look look, boolean listed) {
        Curve curve = series.curve();
        int[] points = Arrays.stream(CurvePoints.of(curve, axes.x()))
                .filter(i -> axes.x().scale() == Scale.LINEAR || curve.x(i) > 0)
                .toArray();
        double[] x = Arrays.stream(points).mapToDouble(curve::x).toArray();
        double[] y = Arrays.stream(points)
                .mapToDouble(curve::y)
                .map(value -> axes.y().scale() == Scale.LINEAR || value > 0 ? value : Double.NaN)
                .toArray();
        return new ChartLine(name, x, y, look, listed, Label.NONE);
    }

    private static double[] padded(double[] values, int length) {
        double[] longer = Arrays.copyOf(values, length);
        Arrays.fill(longer, values.length, length, Double.NaN);
        return longer;
    }

    /** Dashed lines with their names over the right end, or under it where the one above is near. */
    private void plateaus() {
        Range x = axes.x().range();
        double above = Double.POSITIVE_INFINITY;
        List<Plateau> downwards = figure.backdrop().plateaus().stream()
                .filter(plateau -> axes.y().range().contains(plateau.value()))
                .sorted(Comparator.comparingDouble(Plateau::value).reversed())
                .toList();
        for (Plateau plateau : downwards) {
            double height = axes.y().fraction(plateau.value());
            double[] across = {x.min(), axes.x().value(nameAt(plateau)), x.max()};
            double[] values = {plateau.value(), plateau.value(), plateau.value()};
            Label label = above - height < NAME_ROOM ? Label.BELOW : Label.ABOVE;
            Look look = new Stroke(FigureTheme.PRINT.muted(), THIN, Dash.DASHED);
            lines.add(new ChartLine(plateau.name(), across, values, look, false, label));
            above = height;
        }
    }

    /** Where on the x axis the middle of a name is. */
    private double nameAt(Plateau plateau) {
        return 1 - (SlideText.PLATEAU.width(plateau.name()) / 2 + NAME_GAP) / width;
    }

    /** Dashed verticals with their names at the right, one lower than the other so that they do not meet. */
    private void limits() {
        Range y = axes.y().range();
        double height = HIGHEST_NAME;
        for (Limit limit : figure.backdrop().limits()) {
            if (axes.x().range().contains(limit.x())) {
                double[] across = {limit.x(), limit.x(), limit.x()};
                double[] values = {y.min(), axes.y().value(height), y.max()};
                Look look = new Stroke(FigureTheme.PRINT.muted(), THIN, Dash.DASHED);
                lines.add(new ChartLine(limit.name(), across, values, look, false, Label.RIGHT));
                height -= NAME_ROOM;
            }
        }
    }

    /** The names in the legend of a figure that shows all. */
    static List<String> legend(LineFigure figure) {
        return Stream.concat(
                        Stream.concat(
                                        figure.series().stream(),
                                        figure.ghosts().stream()
                                                .filter(ghost -> ghost.ink().pinned()))
                                .map(Series::name),
                        figure.backdrop().marks().stream()
                                .map(mark -> word(mark.exact()))
                                .distinct())
                .toList();
    }

    private static String word(boolean exact) {
        return exact ? "predicted" : "estimated";
    }

    private void marks(boolean exact, Color inside) {
        double[] x = figure.backdrop().marks().stream()
                .filter(mark -> mark.exact() == exact)
                .mapToDouble(Mark::x)
                .filter(axes.x().range()::contains)
                .toArray();
        if (x.length > 0) {
            double[] feet = new double[x.length];
            Arrays.fill(feet, axes.y().value(FOOT));
            Look look = new Triangles(inside, FigureTheme.PRINT.ink());
            lines.add(new ChartLine(word(exact), x, feet, look, true, Label.NONE));
        }
    }

    private void playhead() {
        double now = figure.playhead();
        if (axes.x().range().contains(now)) {
            Range y = axes.y().range();
            String name = figure.backdrop().x().symbol() + " = " + Numbers.value(now, 4);
            Look look = new Stroke(FigureTheme.PRINT.ink(), THIN, Dash.SOLID);
            lines.add(new ChartLine(
                    name, new double[] {now, now}, new double[] {y.min(), y.max()}, look, false, Label.NONE));
        }
    }

    /** A colour thinned with white. */
    private static Color mixed(Color color, double share) {
        int[] parts = IntStream.of(color.getRed(), color.getGreen(), color.getBlue())
                .map(part -> (int) Math.round(255 + share * (part - 255)))
                .toArray();
        return new Color(parts[0], parts[1], parts[2]);
    }
}
