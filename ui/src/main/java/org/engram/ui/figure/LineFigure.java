package org.engram.ui.figure;

import java.util.List;

/**
 * Curves over a common x, with what stands behind them.
 *
 * @param playhead x that is shown as now, NaN when there is none: curves are bold up to it and thin behind
 * @param ghosts curves of another run, drawn faint and dashed
 */
public record LineFigure(
        Heading heading, Backdrop backdrop, List<Series> series, List<Series> ghosts, double playhead, String summary)
        implements Figure {

    public LineFigure {
        series = List.copyOf(series);
        ghosts = List.copyOf(ghosts);
    }

    /** A named curve. */
    public record Series(String name, Ink ink, Curve curve) implements LegendEntry {}

    /** What does not move while the playhead does. */
    public record Backdrop(
            AxisTitle x,
            AxisTitle y,
            List<Band> bands,
            List<Plateau> plateaus,
            List<Mark> marks,
            List<Limit> limits,
            LegendPlace legend) {
        public Backdrop {
            bands = List.copyOf(bands);
            plateaus = List.copyOf(plateaus);
            marks = List.copyOf(marks);
            limits = List.copyOf(limits);
        }

        /** Without limits. */
        public Backdrop(
                AxisTitle x,
                AxisTitle y,
                List<Band> bands,
                List<Plateau> plateaus,
                List<Mark> marks,
                LegendPlace legend) {
            this(x, y, bands, plateaus, marks, List.of(), legend);
        }
    }

    /**
     * The words at an axis and its range when nothing is zoomed.
     *
     * @param word the name with its unit: "cross entropy (nats)"
     * @param symbol short name for values: "t"
     */
    public record AxisTitle(String word, String symbol, Range range) {}

    /** A stretch of x; {@code end} may be infinite. */
    public record Band(String name, Tint tint, double start, double end) {}

    /** A dashed horizontal line with words at its right end. */
    public record Plateau(String name, double value) {}

    /** A dashed vertical line with words along it: an x up to which something holds. */
    public record Limit(String name, double x) {}

    /** A predicted x: exact by a closed form, or an estimate. */
    public record Mark(String name, double x, boolean exact) {}

    /** Where the names of the curves stand. */
    public enum LegendPlace {
        BESIDE_TITLE,
        BELOW,
        /** Nowhere: the title says it. */
        NONE
    }
}
