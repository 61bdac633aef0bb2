package org.engram.ui.figure;

import java.awt.geom.Ellipse2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engram.ui.figure.LineFigure.Mark;
import org.engram.ui.figure.LineFigure.Series;

/** Title, names of the curves and note: the line above a plot. */
final class Header {
    /** Room at the right for the menu button of the card. */
    static final double MENU = 28;

    private static final String BETWEEN = " · ";
    private static final double GAP = 14;
    private static final double AFTER_TITLE = 28;

    private Header() {}

    /** Where the names end when they stand beside the title. */
    static double legendRight(LineFigure figure) {
        return legendLeft(figure) + Legend.WIDE.width(figure.series());
    }

    static void paint(Paper paper, LineFigure figure, FigureView view, LineLayout layout) {
        double used = Style.PAD + Style.TITLE.width(figure.heading().title());
        if (layout.legendBelow()) {
            legendBelow(paper, figure, layout);
        } else {
            Legend.WIDE.paint(paper, figure.series(), legendLeft(figure), Style.TITLE_BASELINE);
            used = legendRight(figure);
        }
        paint(paper, new Heading(figure.heading().title(), note(figure, view)), layout.width(), used);
    }

    private static void legendBelow(Paper paper, LineFigure figure, LineLayout layout) {
        double room = LineLayout.legendRoom(layout.width());
        Legend legend = Legend.fitting(figure.series(), room);
        double baseline = layout.firstLegendBaseline();
        for (List<Series> row : legend.rows(figure.series(), room)) {
            double right = layout.width() - Style.PAD - legend.width(row);
            double left =
                    Math.max(LineLayout.LEGEND_LEFT, Math.min(layout.area().left() - 20, right));
            legend.paint(paper, row, left, baseline);
            baseline += LineLayout.NEXT_LEGEND_ROW;
        }
    }

    /** Title and note; the note loses its parts from the left when the room is short. */
    static void paint(Paper paper, Heading heading, double width, double used) {
        double titleRoom = width - 2 * Style.PAD - MENU;
        paper.text(
                Style.TITLE,
                Style.TITLE.fit(heading.title(), titleRoom),
                Style.PAD,
                Style.TITLE_BASELINE,
                paper.theme().ink());
        double right = width - Style.PAD - MENU;
        paper.g().setColor(paper.theme().muted());
        Style.TICK.right(paper.g(), fitted(heading.note(), right - used), right, Style.TITLE_BASELINE);
    }

    private static String fitted(String whole, double room) {
        String note = whole;
        while (!note.isEmpty() && Style.TICK.width(note) > room - GAP) {
            int cut = note.indexOf(BETWEEN);
            note = cut < 0 ? "" : note.substring(cut + BETWEEN.length());
        }
        return note;
    }

    /** The axis whose scale is written at a place, so that a click there can change it. */
    static Optional<AxisName> scaleAt(LineFigure figure, FigureView view, LineLayout layout, double x, double y) {
        double used = layout.legendBelow()
                ? Style.PAD + Style.TITLE.width(figure.heading().title())
                : legendRight(figure);
        double right = layout.width() - Style.PAD - MENU;
        String note = fitted(note(figure, view), right - used);
        double left = right - Style.TICK.width(note);
        if (x < left || x > right || y < Style.TITLE_BASELINE - 14 || y > Style.TITLE_BASELINE + 6) {
            return Optional.empty();
        }
        double end = left;
        for (String part : note.split(BETWEEN)) {
            end += Style.TICK.width(part + BETWEEN);
            if (x < end) {
                return part.startsWith("x ")
                        ? Optional.of(AxisName.X)
                        : part.startsWith("y ") ? Optional.of(AxisName.Y) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static double legendLeft(LineFigure figure) {
        return Style.PAD + Style.TITLE.width(figure.heading().title()) + AFTER_TITLE;
    }

    private static String note(LineFigure figure, FigureView view) {
        String scales = "x " + word(view.x().scale()) + " · y " + word(view.y().scale());
        String marks = figure.backdrop().marks().stream()
                .map(Mark::exact)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(exact -> exact ? " · ▼ predicted" : " · ▽ estimated")
                .collect(Collectors.joining());
        String own = figure.heading().note();
        return own.isEmpty() ? scales + marks : own + BETWEEN + scales + marks;
    }

    private static String word(Scale scale) {
        return scale == Scale.LINEAR ? "linear" : "log";
    }

    static void dot(Paper paper, double x, double y, double radius) {
        paper.g().fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
