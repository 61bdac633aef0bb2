package org.engram.ui.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Paints any figure on any Graphics2D; the one painter behind screen, PNG and SVG. Has no state. */
public final class FigurePainter {
    private FigurePainter() {}

    /** Where the plot lies in a figure of this size, to translate between pixels and values. */
    public static PlotArea area(Figure figure, FigureView view, Canvas canvas) {
        return switch (figure) {
            case LineFigure line -> LineLayout.of(line, view, canvas).area();
            case HeatmapFigure heatmap ->
                HeatmapLayout.of(heatmap, view, canvas).area();
            case ScatterFigure scatter ->
                ScatterLayout.of(scatter, view, canvas).area();
            case BarFigure bars -> BarLayout.of(bars, view, canvas).area();
        };
    }

    /** The axis whose scale is written at a place of a figure of this size. */
    public static Optional<AxisName> scaleAt(Figure figure, FigureView view, Canvas canvas, double x, double y) {
        return switch (figure) {
            case LineFigure line -> Header.scaleAt(line, view, LineLayout.of(line, view, canvas), x, y);
            case ScatterFigure scatter -> {
                String note = Header.note(scatter.heading(), view);
                yield Header.scaleAt(note, Header.titleRight(scatter.heading(), canvas), canvas, x, y);
            }
            case HeatmapFigure heatmap -> Optional.empty();
            case BarFigure bars -> Optional.empty();
        };
    }

    /** Everything, back to front. */
    public static void paint(Graphics2D g, Figure figure, FigureView view, FigureTheme theme, Canvas canvas) {
        Paper paper = new Paper(g, theme, canvas.pixel());
        surface(paper, canvas);
        if (figure instanceof LineFigure line) {
            LineLayout layout = LineLayout.of(line, view, canvas);
            new BackdropPainter(paper, line, layout).paint(view);
            moving(paper, line, layout, Pointer.NONE);
        } else {
            whole(paper, figure, view, canvas, Pointer.NONE);
        }
    }

    static void surface(Paper paper, Canvas canvas) {
        if (paper.theme().surface().getAlpha() > 0) {
            paper.g().setColor(paper.theme().surface());
            paper.g().fill(new Rectangle2D.Double(0, 0, canvas.width(), canvas.height()));
        }
    }

    static void moving(Paper paper, LineFigure figure, LineLayout layout, Pointer pointer) {
        new CurvePainter(paper, layout.area()).paint(figure);
        new OverlayPainter(paper, figure, layout).paint(pointer);
    }

    /** A figure of which no part stands still. */
    static void whole(Paper paper, Figure figure, FigureView view, Canvas canvas, Pointer pointer) {
        switch (figure) {
            case HeatmapFigure heatmap ->
                new HeatmapPainter(paper, heatmap, HeatmapLayout.of(heatmap, view, canvas)).paint(pointer);
            case ScatterFigure scatter ->
                new ScatterPainter(paper, scatter, ScatterLayout.of(scatter, view, canvas)).paint(view, pointer);
            case BarFigure bars -> new BarPainter(paper, bars, BarLayout.of(bars, view, canvas)).paint(pointer);
            case LineFigure line -> throw new IllegalArgumentException("a line figure is painted in two parts");
        }
    }
}
