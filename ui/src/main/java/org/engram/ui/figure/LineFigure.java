package org.engram.ui.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Curves over a common x, with what stands behind them.
 *
 * @param playhead x that is shown as now, NaN when there is none: curves are bold up to it and thin behind
 * @param ghosts curves of other runs: of a pinned one in its colour and the dashes of the curve, of any other faint
 */
public record LineFigure(
        Heading heading, Backdrop backdrop, List<Series> series, List<Series> ghosts, double playhead, String summary)
        implements Figure {

    public LineFigure {
        series = List.copyOf(series);
        ghosts = List.copyOf(ghosts);
    }

    /**
     * A named curve.
     *
     * @param dash of the same curve in pinned runs, which tells it from the others there
     */
    public record Series(String name, Ink ink, Dash dash, Curve curve) implements LegendEntry {
        /** Where no run is pinned. */
        public Series(String name, Ink ink, Curve curve) {
            this(name, ink, Dash.SOLID, curve);
        }
    }

    private record SampledName(String name, Ink ink, Optional<Dash> sample) implements LegendEntry {}

    /**
     * A pinned run in the legend.
     *
     * @param name letter and what differs: "A d=16"
     * @param shortName the letter alone, where there is no room for more
     */
    public record PinnedRun(String name, String shortName, Ink ink) implements LegendEntry {}

    /** The names of curves and runs, as the legend has them: beside pinned runs several curves show their dashes, and one needs no name. */
    List<? extends LegendEntry> legend() {
        if (backdrop.pinned().isEmpty()) {
            return series;
        }
        Stream<LegendEntry> curves = series.size() == 1
                ? Stream.empty()
                : series.stream().map(s -> new SampledName(s.name(), s.ink(), Optional.of(s.dash())));
        return Stream.concat(curves, backdrop.pinned().stream()).toList();
    }

    /** What does not move while the playhead does. */
    public record Backdrop(
            AxisTitle x,
            AxisTitle y,
            List<Band> bands,
            List<Plateau> plateaus,
            List<Mark> marks,
            List<Limit> limits,
            List<PinnedRun> pinned,
            LegendPlace legend) {
        public Backdrop {
            bands = List.copyOf(bands);
            plateaus = List.copyOf(plateaus);
            marks = List.copyOf(marks);
            limits = List.copyOf(limits);
            pinned = List.copyOf(pinned);
        }

        /** Without pinned runs. */
        public Backdrop(
                AxisTitle x,
                AxisTitle y,
                List<Band> bands,
                List<Plateau> plateaus,
                List<Mark> marks,
                List<Limit> limits,
                LegendPlace legend) {
            this(x, y, bands, plateaus, marks, limits, List.of(), legend);
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

        /** The same with another y axis. */
        public Backdrop with(AxisTitle other) {
            return new Backdrop(x, other, bands, plateaus, marks, limits, pinned, legend);
        }

        /** The same with pinned runs in the legend, which then there is in any case. */
        public Backdrop with(List<PinnedRun> runs) {
            LegendPlace place = legend == LegendPlace.NONE && !runs.isEmpty() ? LegendPlace.BESIDE_TITLE : legend;
            return new Backdrop(x, y, bands, plateaus, marks, limits, runs, place);
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
