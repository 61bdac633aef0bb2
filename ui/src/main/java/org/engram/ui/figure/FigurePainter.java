package org.engram.ui.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Paints any figure on any Graphics2D; the one painter behind screen, PNG and SVG. Has no state. */
public final class FigurePainter {
    private FigurePainter() {}

    /** Where the plot lies in a figure of this size, to translate between pixels and values. */
    public static PlotArea area(Figure figure, FigureView view, double width, double height) {
        return switch (figure) {
            case LineFigure line -> LineLayout.of(line, view, width, height).area();
            case HeatmapFigure heatmap ->
                HeatmapLayout.of(heatmap, view, width, height).area();
        };
    }

    /** The axis whose scale is written at a place of a figure of this size. */
    public static Optional<AxisName> scaleAt(
            Figure figure, FigureView view, double width, double height, double x, double y) {
        return figure instanceof LineFigure line
                ? Header.scaleAt(line, view, LineLayout.of(line, view, width, height), x, y)
                : Optional.empty();
    }

    /** Everything, back to front. */
    public static void paint(Graphics2D g, Figure figure, FigureView view, FigureTheme theme, Canvas canvas) {
        Paper paper = new Paper(g, theme, canvas.pixel());
        surface(paper, canvas);
        switch (figure) {
            case LineFigure line -> {
                LineLayout layout = LineLayout.of(line, view, canvas.width(), canvas.height());
                new BackdropPainter(paper, line, layout).paint(view);
                moving(paper, line, layout, Pointer.NONE);
            }
            case HeatmapFigure heatmap -> heatmap(paper, heatmap, view, canvas, Pointer.NONE);
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

    static void heatmap(Paper paper, HeatmapFigure figure, FigureView view, Canvas canvas, Pointer pointer) {
        HeatmapLayout layout = HeatmapLayout.of(figure, view, canvas.width(), canvas.height());
        new HeatmapPainter(paper, figure, layout).paint(pointer);
    }
}
