package org.engram.ui.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.run.memory.MemoryColumn;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.ui.figure.Dash;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.Ink;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.LineFigure.Limit;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.Range;
import org.engram.ui.laboratory.PinnedRuns;
import org.engram.ui.laboratory.RecordingCurve;
import org.engram.ui.player.Quantity;

/** The accuracy as associations are added, beside the formula and the published capacities. */
final class AccuracyCurve {
    private static final double ROOM = 1.06;

    /** A capacity so many times the number of associations, or less, is on the axis. */
    private static final double NEAR = 6;

    private AccuracyCurve() {}

    /**
     * The figure of a moment.
     *
     * @param before another run, drawn faintly behind
     * @param pinned runs to be compared with
     * @param predicted drawn where there is a formula
     */
    static LineFigure of(
            MemoryFrame frame,
            Optional<MemoryFrame> before,
            PinnedRuns<MemoryColumn> pinned,
            Optional<PredictedAccuracy> predicted) {
        MemoryExperiment whole = frame.experiment();
        List<Limit> limits = CapacityMarks.of(whole);
        List<Series> series = new ArrayList<>();
        series.add(measured(frame));
        predicted.ifPresent(curve -> series.add(new Series("predicted", Ink.RELATION, Dash.DASHED, curve)));
        return new LineFigure(
                new Heading("Accuracy", ""),
                new Backdrop(
                                new AxisTitle(
                                        "associations N",
                                        "N",
                                        new Range(1, Math.max(range(whole).max(), pinned.end()))),
                                new AxisTitle("share recalled", "accuracy", new Range(0, 1.04)),
                                List.of(),
                                List.of(),
                                List.of(),
                                limits,
                                LegendPlace.BESIDE_TITLE)
                        .with(pinned.names()),
                series,
                ghosts(before, pinned),
                frame.snapshot().time(),
                summary(frame, limits));
    }

    private static List<Series> ghosts(Optional<MemoryFrame> before, PinnedRuns<MemoryColumn> pinned) {
        return Stream.concat(
                        pinned
                                .series(List.of(MemoryColumn.ACCURACY), column -> "measured", (run, column) -> true)
                                .stream(),
                        before.map(AccuracyCurve::measured).stream())
                .toList();
    }

    private static Series measured(MemoryFrame frame) {
        return new Series("measured", Ink.TEST, new RecordingCurve<>(frame.recording(), MemoryColumn.ACCURACY));
    }

    /** To the last association, and to the capacities that are near. */
    static Range range(MemoryExperiment whole) {
        double inputs = whole.inputs();
        double farthest = CapacityMarks.of(whole).stream()
                .mapToDouble(Limit::x)
                .filter(x -> x <= NEAR * inputs)
                .max()
                .orElse(inputs);
        return new Range(1, Math.max(2, ROOM * Math.max(inputs, farthest)));
    }

    private static String summary(MemoryFrame frame, List<Limit> limits) {
        StringBuilder words = new StringBuilder("With %s associations, %s are recalled"
                .formatted(
                        Quantity.count(frame.snapshot().time()),
                        Quantity.percent(frame.snapshot().accuracy())));
        for (Limit limit : limits) {
            words.append("; ").append(limit.name()).append(" at N = ").append(Quantity.count(limit.x()));
        }
        return words.toString();
    }
}
