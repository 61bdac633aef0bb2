package org.engram.ui.figure;

import java.awt.geom.Ellipse2D;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.LineFigure.Mark;

/** Title, names of the curves and note: the line above a plot. */
final class Header {
    /** Room at the right for the menu button of the card. */
    static final double MENU = 28;

    private static final String BETWEEN = " · ";
    private static final double GAP = 14;
    static final double AFTER_TITLE = 28;

    private Header() {}

    /** Where the names end when they stand beside the title. */
    static double legendRight(LineFigure figure, Canvas canvas) {
        return figure.backdrop().legend() == LegendPlace.NONE
                ? titleRight(figure.heading(), canvas)
                : legendLeft(figure, canvas) + Legend.WIDE.width(figure.legend());
    }

    /** Where the title, or what stands instead of it, ends. */
    static double titleRight(Heading heading, Canvas canvas) {
        return canvas.titleRoom() > 0 ? canvas.titleRoom() : Style.PAD + Style.TITLE.width(heading.title());
    }

    static void paint(Paper paper, LineFigure figure, FigureView view, LineLayout layout) {
        Canvas canvas = layout.canvas();
        double used = titleRight(figure.heading(), canvas);
        if (layout.legendBelow()) {
            Legend.paintBelow(paper, figure.legend(), canvas, layout.area().left());
        } else if (figure.backdrop().legend() != LegendPlace.NONE) {
            Legend.WIDE.paint(paper, figure.legend(), legendLeft(figure, canvas), Style.TITLE_BASELINE);
            used = legendRight(figure, canvas);
        }
        paint(paper, new Heading(figure.heading().title(), note(figure, view)), canvas, used);
    }

    /** Title and note; the note loses its parts from the left when the room is short. */
    static void paint(Paper paper, Heading heading, Canvas canvas, double used) {
        if (canvas.titleRoom() == 0) {
            String title = Style.TITLE.fit(heading.title(), canvas.width() - 2 * Style.PAD - MENU);
            paper.text(
                    Style.TITLE,
                    title,
                    Style.PAD,
                    Style.TITLE_BASELINE,
                    paper.theme().ink());
        }
        double right = canvas.width() - Style.PAD - MENU;
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
                ? titleRight(figure.heading(), layout.canvas())
                : legendRight(figure, layout.canvas());
        return scaleAt(note(figure, view), used, layout.canvas(), x, y);
    }

    /** The same where a note was painted behind {@code used}. */
    static Optional<AxisName> scaleAt(String whole, double used, Canvas canvas, double x, double y) {
        double right = canvas.width() - Style.PAD - MENU;
        String note = fitted(whole, right - used);
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

    private static double legendLeft(LineFigure figure, Canvas canvas) {
        return titleRight(figure.heading(), canvas) + AFTER_TITLE;
    }

    private static String note(LineFigure figure, FigureView view) {
        String marks = figure.backdrop().marks().stream()
                .map(Mark::exact)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(exact -> exact ? " · ▼ predicted" : " · ▽ estimated")
                .collect(Collectors.joining());
        return note(figure.heading(), view) + marks;
    }

    /** What a figure says of itself, and the scales of its axes. */
    static String note(Heading heading, FigureView view) {
        String scales = "x " + word(view.x().scale()) + " · y " + word(view.y().scale());
        return heading.note().isEmpty() ? scales : heading.note() + BETWEEN + scales;
    }

    private static String word(Scale scale) {
        return scale == Scale.LINEAR ? "linear" : "log";
    }

    static void dot(Paper paper, double x, double y, double radius) {
        paper.g().fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
