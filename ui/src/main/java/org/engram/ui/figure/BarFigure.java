package org.engram.ui.figure;

import java.util.List;
import org.engram.ui.figure.HeatmapFigure.Group;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Plateau;

/**
 * Values side by side as bars from zero.
 *
 * @param bars from left to right
 * @param groups names below
 * @param levels dashed lines to hold the bars against
 * @param legend what the colours mean
 * @param y its range is what is in view when nothing is zoomed
 */
public record BarFigure(
        Heading heading,
        Bars bars,
        List<Group> groups,
        List<Plateau> levels,
        List<Key> legend,
        AxisTitle y,
        String summary)
        implements Figure {

    public BarFigure {
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
        legend = List.copyOf(legend);
    }

    /** The values, their names and colours. */
    public interface Bars {
        int count();

        double value(int bar);

        String name(int bar);

        /** What a bar is: "answer". */
        String kind();

        /** A place in {@link BarFigure#legend}; where bars meet in one pixel, those of earlier entries lie above. */
        int key(int bar);

        /** The value of the same bar elsewhere, drawn as a tick; NaN when there is none. */
        double compared(int bar);
    }

    /** A colour and what it means. */
    public record Key(String name, Ink ink) implements LegendEntry {}
}
