package org.engram.ui.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.training.TrainingColumn;
import org.engram.ui.figure.Dash;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.Ink;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.LineFigure.Plateau;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Range;
import org.engram.ui.laboratory.PinnedRuns;
import org.engram.ui.laboratory.RecordingCurve;
import org.engram.ui.laboratory.StageWords;

/** The curves of a training over its steps. */
final class TrainingCurves {
    private static final double HEADROOM = 1.08;

    /** The first so many steps fill the axis. */
    private static final double FIRST_STEPS = 64;

    private final TrainingFrame frame;
    private final Optional<TrainingFrame> before;
    private final PinnedRuns<TrainingColumn> pinned;
    private final AxisTitle steps;

    /**
     * @param before another run, drawn faintly behind while none is pinned
     * @param pinned runs to be compared with
     */
    TrainingCurves(TrainingFrame frame, Optional<TrainingFrame> before, PinnedRuns<TrainingColumn> pinned) {
        this.frame = frame;
        this.before = before;
        this.pinned = pinned;
        this.steps = new AxisTitle("step", "step", new Range(0, Math.max(reach(), pinned.end())));
    }

    /** A construction has no steps of its own: the axis is then that of the training it is compared with. */
    private double reach() {
        return frame.status().horizon() > 0
                ? reach(frame.status())
                : before.map(other -> reach(other.status())).orElse(FIRST_STEPS);
    }

    /** While a run is solved the axis doubles whenever it is full, so that its beginning can be seen; then it holds all of the run. */
    static double reach(RunStatus status) {
        if (!(status instanceof RunStatus.Solving)) {
            return Math.max(1, status.end());
        }
        double reach = FIRST_STEPS;
        while (reach < status.end()) {
            reach *= 2;
        }
        return Math.min(reach, status.horizon());
    }

    LineFigure loss(Guesses guesses) {
        double top = Math.max(
                largest(CurveColumns.LOSSES.keySet()), guesses.entropies().uniform());
        Backdrop backdrop = new Backdrop(
                steps,
                new AxisTitle("cross entropy (nats)", "loss", new Range(0, top * HEADROOM)),
                StageWords.bands(frame.stages(), frame.status().horizon()),
                List.of(
                        level("log |𝒜|", guesses.entropies().uniform()),
                        level("H(a | r)", guesses.entropies().givenRelation())),
                List.of(),
                LegendPlace.BESIDE_TITLE);
        return figure("Loss", "", backdrop, CurveColumns.LOSSES, "Losses " + now(CurveColumns.LOSSES));
    }

    LineFigure accuracy(Guesses guesses) {
        List<Plateau> levels = new ArrayList<>();
        levels.add(level("relation alone", guesses.relationAccuracy()));
        Stream.concat(Stream.of(frame), before.filter(other -> other.facts().equals(frame.facts())).stream())
                .filter(Constructions::begun)
                .map(other ->
                        level(Constructions.name(other), other.recording().value(TrainingColumn.TEST_ACCURACY, 0)))
                .forEach(levels::add);
        Backdrop backdrop = new Backdrop(
                steps,
                new AxisTitle("", "accuracy", new Range(0, 1.05)),
                List.of(),
                levels,
                List.of(),
                LegendPlace.NONE);
        return figure(
                "Accuracy",
                "of the test",
                backdrop,
                CurveColumns.ACCURACY,
                "Share of the test that is right: " + now(CurveColumns.ACCURACY));
    }

    LineFigure norms() {
        AxisTitle norm =
                new AxisTitle("", "norm", new Range(0, Math.max(1, largest(CurveColumns.NORMS.keySet())) * HEADROOM));
        Backdrop backdrop = new Backdrop(steps, norm, List.of(), List.of(), List.of(), LegendPlace.BELOW);
        return figure(
                "Weight norms",
                "Frobenius",
                backdrop,
                CurveColumns.NORMS,
                "Frobenius norms of the weights: " + now(CurveColumns.NORMS));
    }

    private LineFigure figure(
            String title, String note, Backdrop backdrop, Map<TrainingColumn, Ink> columns, String summary) {
        return new LineFigure(
                new Heading(title, note),
                backdrop.with(pinned.names()),
                series(frame, columns),
                ghosts(columns),
                frame.snapshot().time(),
                summary);
    }

    private List<Series> ghosts(Map<TrainingColumn, Ink> columns) {
        return pinned.runs().isEmpty()
                ? before.map(other -> series(other, columns)).orElse(List.of())
                : pinned.series(
                        CurveColumns.ranked(columns.keySet()),
                        column -> CurveColumns.word(frame, column),
                        CurveColumns::exist);
    }

    private static List<Series> series(TrainingFrame frame, Map<TrainingColumn, Ink> columns) {
        List<TrainingColumn> ranked = CurveColumns.ranked(columns.keySet());
        return columns.keySet().stream()
                .filter(c -> CurveColumns.exist(frame.recording(), c))
                .map(c -> new Series(
                        CurveColumns.word(frame, c), columns.get(c), Dash.of(ranked.indexOf(c)), curve(frame, c)))
                .toList();
    }

    private static RecordingCurve<TrainingColumn> curve(TrainingFrame frame, TrainingColumn column) {
        return new RecordingCurve<>(frame.recording(), column);
    }

    private static Plateau level(String name, double value) {
        return new Plateau(name + " = " + Numbers.value(value, 4), value);
    }

    /** "at step 1,024: train 2.033, test 2.041". */
    private String now(Map<TrainingColumn, Ink> columns) {
        return columns.keySet().stream()
                .filter(c -> CurveColumns.exist(frame.recording(), c))
                .map(c -> CurveColumns.word(frame, c) + " " + Numbers.value(column(frame, c), 4))
                .collect(Collectors.joining(", ", "at " + StepWords.at(frame) + ": ", ""));
    }

    private static double column(TrainingFrame frame, TrainingColumn column) {
        return frame.snapshot().columns()[column.ordinal()];
    }

    private double largest(Set<TrainingColumn> columns) {
        double largest = pinned.largest(columns);
        for (TrainingColumn column : columns) {
            double top = curve(frame, column).largest();
            largest = Double.isFinite(top) ? Math.max(largest, top) : largest;
        }
        return largest;
    }
}
