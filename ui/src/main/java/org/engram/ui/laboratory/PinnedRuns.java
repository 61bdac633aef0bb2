package org.engram.ui.laboratory;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.engram.simulation.experiment.CaptionPart;
import org.engram.simulation.run.RecordingView;
import org.engram.ui.figure.Dash;
import org.engram.ui.figure.LineFigure.PinnedRun;
import org.engram.ui.figure.LineFigure.Series;

/** The pinned runs of a laboratory as its figures show them. */
public record PinnedRuns<C extends Enum<C>>(List<Curves<C>> runs) {
    /**
     * One of them.
     *
     * @param name letter and what differs: "A d=16"
     */
    public record Curves<C extends Enum<C>>(PinMark mark, String name, RecordingView<C> recording) {}

    public PinnedRuns {
        runs = List.copyOf(runs);
    }

    public static <C extends Enum<C>> PinnedRuns<C> none() {
        return new PinnedRuns<>(List.of());
    }

    /** With names that tell several runs apart, or a single one from the live run. */
    static <C extends Enum<C>> PinnedRuns<C> of(List<? extends Pin<?, C>> pins, List<CaptionPart> live) {
        Stream<List<CaptionPart>> pinned = pins.stream().map(Pin::parts);
        Differences all = Differences.of(
                pins.size() > 1
                        ? pinned.toList()
                        : Stream.concat(Stream.of(live), pinned).toList());
        return new PinnedRuns<>(pins.stream()
                .map(pin ->
                        new Curves<>(pin.mark(), (pin.mark() + " " + all.words(pin.parts())).strip(), pin.recording()))
                .toList());
    }

    /** In what each run differs from the live one, to be added to its caption; empty when there are none. */
    static String caption(List<? extends Pin<?, ?>> pins, List<CaptionPart> live) {
        return pins.stream().map(pin -> caption(pin, live)).collect(Collectors.joining());
    }

    private static String caption(Pin<?, ?> pin, List<CaptionPart> live) {
        String differs = Differences.of(List.of(live, pin.parts())).line(pin.parts());
        return " \u00b7 pinned " + pin.mark() + ": " + (differs.isEmpty() ? "the same" : differs);
    }

    /** As the legend names them. */
    public List<PinnedRun> names() {
        return runs.stream()
                .map(run ->
                        new PinnedRun(run.name(), run.mark().name(), run.mark().ink()))
                .toList();
    }

    /**
     * Curves of all runs, each run in its colour and each column in its dashes.
     *
     * @param columns of a figure, in the order in which it names them
     * @param exists whether a run has the column
     */
    public List<Series> series(
            Collection<C> columns, Function<C, String> word, BiPredicate<RecordingView<C>, C> exists) {
        List<C> ordered = List.copyOf(columns);
        return runs.stream()
                .flatMap(run -> ordered.stream()
                        .filter(column -> exists.test(run.recording(), column))
                        .map(column -> new Series(
                                run.name() + " " + word.apply(column),
                                run.mark().ink(),
                                Dash.of(ordered.indexOf(column)),
                                new RecordingCurve<>(run.recording(), column))))
                .toList();
    }

    /** The last time of the longest; 0 when there is none. */
    public double end() {
        return runs.stream()
                .map(Curves::recording)
                .filter(recording -> recording.size() > 0)
                .mapToDouble(recording -> recording.time(recording.size() - 1))
                .max()
                .orElse(0);
    }

    /** The largest finite value of some columns; 0 when there is none. */
    public double largest(Collection<C> columns) {
        return runs.stream()
                .flatMapToDouble(run -> columns.stream()
                        .flatMapToDouble(
                                column -> DoubleStream.of(new RecordingCurve<>(run.recording(), column).largest())))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }
}
