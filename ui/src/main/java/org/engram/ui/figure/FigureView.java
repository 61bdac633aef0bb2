package org.engram.ui.figure;

/** How a person looks at a figure: scales, zoom and pan. The figure itself does not change. */
public record FigureView(AxisView x, AxisView y) {
    public static final FigureView ALL = new FigureView(AxisView.ALL, AxisView.ALL);

    /** Everything in view, the scales kept. */
    public FigureView reset() {
        return new FigureView(x.reset(), y.reset());
    }

    public FigureView toggleX() {
        return new FigureView(x.toggled(), y);
    }

    public FigureView toggleY() {
        return new FigureView(x, y.toggled());
    }

    /** Enlarges by a factor around a point of the plot given in pixels, which stays where it is. */
    public FigureView zoomed(PlotArea area, double px, double py, double factor) {
        double fx = area.fractionX(px);
        double fy = area.fractionY(py);
        return new FigureView(
                x.part(area.x(), fx - fx / factor, fx + (1 - fx) / factor),
                y.part(area.y(), fy - fy / factor, fy + (1 - fy) / factor));
    }

    /** Moves the picture by a number of pixels. */
    public FigureView panned(PlotArea area, double dx, double dy) {
        double fx = -dx / area.width();
        double fy = dy / area.height();
        return new FigureView(x.part(area.x(), fx, 1 + fx), y.part(area.y(), fy, 1 + fy));
    }
}
