package org.engram.ui.export;

import org.engram.ui.figure.BarFigure;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.HeatmapFigure;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.ScatterFigure;

/** A figure as it goes on paper, which has room for what a card of the window leaves to a note: the name of the y axis. */
public final class Printed {
    private Printed() {}

    /** The figure with that name where there is room for it. */
    public static Figure of(Figure figure) {
        return figure instanceof LineFigure line ? of(line) : figure;
    }

    /** Without title and note, for a place where they are said beside it. */
    static Figure bare(Figure figure) {
        Heading none = new Heading("", "");
        return switch (figure) {
            case HeatmapFigure f ->
                new HeatmapFigure(
                        none, f.cells(), f.rowGroups(), f.columnGroups(), f.columnTitle(), f.signed(), f.summary());
            case BarFigure f -> new BarFigure(none, f.bars(), f.groups(), f.levels(), f.legend(), f.y(), f.summary());
            case ScatterFigure f ->
                new ScatterFigure(
                        none,
                        f.x(),
                        f.y(),
                        f.points(),
                        f.here(),
                        f.guides(),
                        f.colours(),
                        f.pointKind(),
                        f.valueName(),
                        f.summary());
            case LineFigure f -> new LineFigure(none, f.backdrop(), f.series(), f.ghosts(), f.playhead(), f.summary());
        };
    }

    private static LineFigure of(LineFigure figure) {
        Backdrop back = figure.backdrop();
        Heading heading = figure.heading();
        if (!back.y().word().isEmpty() || heading.note().isEmpty()) {
            return figure;
        }
        AxisTitle y = new AxisTitle(heading.note(), back.y().symbol(), back.y().range());
        return new LineFigure(
                new Heading(heading.title(), ""),
                back.with(y),
                figure.series(),
                figure.ghosts(),
                figure.playhead(),
                figure.summary());
    }
}
