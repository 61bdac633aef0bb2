package org.engram.ui.flow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.theory.StageReport;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.ui.figure.Dash;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.Ink;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Range;
import org.engram.ui.laboratory.PinnedRuns;
import org.engram.ui.laboratory.RecordingCurve;
import org.engram.ui.laboratory.StageWords;

/** The line figures of a frame. */
final class FlowCurves {
    private static final double HEADROOM = 1.08;
    private static final Map<FlowColumn, Ink> LOSSES = new EnumMap<>(Map.of(
            FlowColumn.TOTAL_LOSS, Ink.TOTAL,
            FlowColumn.RELATION_ONLY_LOSS, Ink.RELATION,
            FlowColumn.SUBJECT_ONLY_LOSS, Ink.SUBJECT));
    private static final Map<FlowColumn, Ink> NORMS = new EnumMap<>(Map.of(
            FlowColumn.NORM_SUBJECT, Ink.SUBJECT,
            FlowColumn.NORM_RELATION, Ink.RELATION,
            FlowColumn.NORM_NOISE, Ink.NOISE,
            FlowColumn.NORM_EOS, Ink.EOS));

    private final FlowFrame frame;
    private final Optional<FlowFrame> ghost;
    private final PinnedRuns<FlowColumn> pinned;
    private final AxisTitle time;

    FlowCurves(FlowFrame frame, Optional<FlowFrame> ghost, PinnedRuns<FlowColumn> pinned) {
        this.frame = frame;
        this.ghost = ghost;
        this.pinned = pinned;
        double end = Math.max(positive(frame.status().horizon()), pinned.end());
        this.time = new AxisTitle("time t", "t", new Range(0, end));
    }

    LineFigure loss() {
        StageReport stages = frame.report();
        double top = Math.max(largest(LOSSES), finite(stages.plateauUniform()));
        AxisTitle nats = new AxisTitle("cross entropy (nats)", "loss", new Range(0, positive(top) * HEADROOM));
        Backdrop backdrop = new Backdrop(
                time,
                nats,
                StageWords.bands(stages.stages(), frame.status().horizon()),
                TheoryMarks.plateaus(stages),
                TheoryMarks.marks(stages),
                LegendPlace.BESIDE_TITLE);
        return figure(new Heading("Loss", ""), backdrop, LOSSES, lossSummary());
    }

    LineFigure norms() {
        AxisTitle norm = new AxisTitle("", "norm", new Range(0, positive(largest(NORMS)) * HEADROOM));
        Backdrop backdrop = new Backdrop(time, norm, List.of(), List.of(), List.of(), LegendPlace.BELOW);
        return figure(
                new Heading("Weight norms", "‖W_OV(·, z)‖"),
                backdrop,
                NORMS,
                "Mean norm of the output-value columns: " + now(NORMS));
    }

    private LineFigure figure(Heading heading, Backdrop backdrop, Map<FlowColumn, Ink> columns, String summary) {
        Stream<Series> kept = pinned.series(columns.keySet(), FlowCurves::word, (recording, column) -> true).stream();
        Stream<Series> held = ghost.map(g -> series(g, columns)).stream().flatMap(List::stream);
        return new LineFigure(
                heading,
                backdrop.with(pinned.names()),
                series(frame, columns),
                Stream.concat(kept, held).toList(),
                frame.snapshot().time(),
                summary);
    }

    private static List<Series> series(FlowFrame frame, Map<FlowColumn, Ink> columns) {
        List<FlowColumn> ordered = List.copyOf(columns.keySet());
        return ordered.stream()
                .map(c -> new Series(
                        word(c),
                        columns.get(c),
                        Dash.of(ordered.indexOf(c)),
                        new RecordingCurve<>(frame.recording(), c)))
                .toList();
    }

    private static String word(FlowColumn column) {
        return switch (column) {
            case TOTAL_LOSS -> "total";
            case RELATION_ONLY_LOSS -> "relation-only";
            case SUBJECT_ONLY_LOSS -> "subject-only";
            case NORM_SUBJECT -> "subject";
            case NORM_RELATION -> "relation";
            case NORM_NOISE -> "noise";
            case NORM_EOS -> "EOS";
            default -> column.fileName();
        };
    }

    private String lossSummary() {
        double t = frame.snapshot().time();
        String stage = frame.stages().stream()
                .filter(s -> t >= s.start() && t < s.end())
                .map(Stage::name)
                .map(n -> ", " + StageWords.word(n) + " stage")
                .findFirst()
                .orElse("");
        return "Losses at t = " + Numbers.value(t, 4) + stage + ": " + now(LOSSES);
    }

    /** "total 2.033, relation-only 0.009100". */
    private String now(Map<FlowColumn, Ink> columns) {
        return columns.keySet().stream()
                .map(c -> word(c) + " " + Numbers.value(frame.snapshot().columns()[c.ordinal()], 4))
                .collect(Collectors.joining(", "));
    }

    private double largest(Map<FlowColumn, Ink> columns) {
        double live = columns.keySet().stream()
                .map(c -> new RecordingCurve<>(frame.recording(), c))
                .flatMapToDouble(c -> DoubleStream.of(finite(c.largest())))
                .max()
                .orElse(0);
        return Math.max(live, pinned.largest(columns.keySet()));
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    private static double positive(double value) {
        return Double.isFinite(value) && value > 0 ? value : 1;
    }
}
