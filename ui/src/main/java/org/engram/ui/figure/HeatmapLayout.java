package org.engram.ui.figure;

import org.engram.ui.figure.HeatmapFigure.Group;

/** Where the parts of a heatmap lie; its axes count cells, rows from the top. */
record HeatmapLayout(PlotArea area, Canvas canvas) {
    static final double BAR = 12;
    static final double BAR_ROOM = BAR + 54;
    private static final double STRIP = 30;
    private static final double LOW_STRIP = 114;

    /** From this height of a figure on, as on a slide, a strip takes what room there is. */
    private static final double TALL = 240;

    static HeatmapLayout of(HeatmapFigure figure, FigureView view, Canvas canvas) {
        double width = canvas.width();
        double height = canvas.height();
        int rows = figure.cells().rows();
        int columns = figure.cells().columns();
        Axis x = new Axis(Scale.LINEAR, whole(view.x(), columns, new Range(0, columns)));
        Axis y = new Axis(Scale.LINEAR, whole(view.y(), rows, new Range(rows, 0)));
        double left = figure.strip() ? Style.PAD : Style.PAD + names(figure, width) + 12;
        double top = figure.strip() && height < LOW_STRIP ? Style.HEADER - 6 : Style.HEADER + 2;
        double right = width - Style.PAD - (figure.strip() ? 0 : BAR_ROOM);
        double bottom = figure.strip() ? top + stripHeight(height, top) : height - Style.PAD - 36;
        return new HeatmapLayout(
                new PlotArea(Math.ceil(left), top, Math.floor(right - left), Math.floor(bottom - top), x, y), canvas);
    }

    private static double stripHeight(double height, double top) {
        return Math.clamp(height - top - 56, 14, height < TALL ? STRIP : height);
    }

    /** Zoomed ranges on whole cells, within the matrix, turned like {@code all}. */
    private static Range whole(AxisView view, int count, Range all) {
        if (view.zoom().isEmpty() || view.scale() == Scale.LOG) {
            return all;
        }
        Range zoom = view.zoom().get();
        double low = Math.min(zoom.min(), zoom.max());
        int cells = Math.clamp(Math.round(Math.abs(zoom.span())), 1, count);
        double first = Math.clamp(Math.round(low), 0, count - cells);
        return all.min() < all.max() ? new Range(first, first + cells) : new Range(first + cells, first);
    }

    private static double names(HeatmapFigure figure, double width) {
        double widest = figure.rowGroups().stream()
                .map(Group::name)
                .mapToDouble(Style.TICK::width)
                .max()
                .orElse(0);
        return Math.min(widest, width * 0.22);
    }

    double width() {
        return canvas.width();
    }

    double height() {
        return canvas.height();
    }

    int firstRow() {
        return (int) Math.min(area.y().range().min(), area.y().range().max());
    }

    int rows() {
        return (int) Math.abs(area.y().range().span());
    }

    int firstColumn() {
        return (int) area.x().range().min();
    }

    int columns() {
        return (int) area.x().range().span();
    }

    /** Row under a pixel, which must lie in the plot. */
    int rowAt(double py) {
        int row = (int) Math.floor((py - area.top()) / area.height() * rows());
        return firstRow() + Math.clamp(row, 0, rows() - 1);
    }

    int columnAt(double px) {
        int column = (int) Math.floor((px - area.left()) / area.width() * columns());
        return firstColumn() + Math.clamp(column, 0, columns() - 1);
    }
}
