package org.engram.ui.figure;

/** Where the parts of a line figure lie. */
record LineLayout(AxesLayout axes, Canvas canvas, double bandStrip, double legendHeight) {
    static final double BAND_STRIP = 20;

    static LineLayout of(LineFigure figure, FigureView view, Canvas canvas) {
        boolean below = switch (figure.backdrop().legend()) {
            case BELOW -> true;
            case BESIDE_TITLE -> Header.legendRight(figure, canvas) > canvas.width() - Style.PAD - Header.MENU;
            case NONE -> false;
        };
        double strip = figure.backdrop().bands().isEmpty() ? 0 : BAND_STRIP;
        boolean small = canvas.height() < AxesLayout.SMALL;
        double top = (small ? Style.HEADER - 6 : Style.HEADER) + strip;
        double legend = below ? Legend.heightBelow(figure.legend(), canvas.width()) : 0;
        double bottom = canvas.height() - Style.PAD / 2 - legend - 36 + titleRoom(figure, small);
        AxesLayout axes = AxesLayout.of(
                LineRanges.x(figure, view.x()),
                LineRanges.y(figure, view.y()),
                figure.backdrop().y(),
                top,
                canvas.width() - Style.PAD - 4,
                bottom);
        return new LineLayout(axes, canvas, strip, legend);
    }

    private static double titleRoom(LineFigure figure, boolean small) {
        return figure.backdrop().x().word().isEmpty() || small ? 16 : 0;
    }

    PlotArea area() {
        return axes.area();
    }

    double width() {
        return canvas.width();
    }

    double height() {
        return canvas.height();
    }

    boolean legendBelow() {
        return legendHeight > 0;
    }

    boolean small() {
        return height() < AxesLayout.SMALL;
    }

    /** Baseline of the words at the x axis. */
    double xTitleBaseline() {
        return height() - Style.PAD / 2 - 5 - legendHeight;
    }
}
