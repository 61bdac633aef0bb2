package org.engram.ui.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engram.simulation.memory.Patience;
import org.engram.simulation.run.memory.MemoryColumn;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.ScatterFigure;
import org.engram.ui.laboratory.PinnedRuns;
import org.engram.ui.memory.Bounds.Losses;

/** The figures of one moment, each made when it is asked for. */
public final class MemoryFigures {
    /** What they are called where they are files. */
    public static final List<String> NAMES =
            Stream.of(MemoryFigure.values()).map(MemoryFigure::fileName).toList();

    private final MemoryFrame frame;
    private final Optional<MemoryFrame> before;
    private final PinnedRuns<MemoryColumn> pinned;
    private final Optional<PredictedAccuracy> predicted;
    private final Optional<Losses> losses;

    private MemoryFigures(
            MemoryFrame frame,
            Optional<MemoryFrame> before,
            PinnedRuns<MemoryColumn> pinned,
            Optional<PredictedAccuracy> predicted,
            Optional<Losses> losses) {
        this.frame = frame;
        this.before = before;
        this.pinned = pinned;
        this.predicted = predicted;
        this.losses = losses;
    }

    static MemoryFigures of(MemoryMoment moment) {
        return new MemoryFigures(moment.frame(), moment.before(), moment.pinned(), moment.predicted(), moment.losses());
    }

    /** Without another run behind. */
    public static MemoryFigures of(MemoryFrame frame) {
        return new MemoryFigures(
                frame, Optional.empty(), PinnedRuns.none(), PredictedAccuracy.of(frame.experiment()), Optional.empty());
    }

    /** @throws IllegalArgumentException for a figure that a memory of this kind does not have */
    Figure of(MemoryFigure figure) {
        return switch (figure) {
            case ACCURACY -> AccuracyCurve.of(frame, before, pinned, predicted);
            case SCORES -> ScoreHeatmap.of(frame);
            case HISTOGRAM -> ScoreHistogramFigure.of(frame.snapshot());
            case MARGINS -> MarginFigure.of(frame.snapshot());
            case BOUNDS -> BoundsFigure.of(frame.experiment(), losses);
            case SPECTRUM -> SpectrumFigure.of(frame.snapshot());
        };
    }

    /**
     * With the memories above the floor, which are measured now if they were not yet: for a file, which waits for it.
     *
     * @param pending those that are being measured aside, awaited
     */
    ScatterFigure bounds(Supplier<Optional<Losses>> pending) {
        Losses there = losses.filter(this::fits)
                .or(() -> pending.get().filter(this::fits))
                .orElseGet(() -> Losses.of(frame.experiment(), new Patience(Thread.currentThread()::isInterrupted)));
        return BoundsFigure.of(frame.experiment(), Optional.of(there));
    }

    private boolean fits(Losses of) {
        return of.experiment().equals(frame.experiment());
    }

    /** Those that there are: a memory of neurons has no spectrum. */
    static List<MemoryFigure> available(MemoryFrame frame) {
        return Stream.of(MemoryFigure.values())
                .filter(figure ->
                        figure != MemoryFigure.SPECTRUM || frame.snapshot().spectrum().length > 0)
                .toList();
    }

    /** Those that there are by their {@link #NAMES}, in that order, as files have them. */
    public Map<String, Figure> named() {
        Map<String, Figure> named = new LinkedHashMap<>();
        for (MemoryFigure figure : available(frame)) {
            named.put(figure.fileName(), figure == MemoryFigure.BOUNDS ? bounds(Optional::empty) : of(figure));
        }
        return named;
    }
}
