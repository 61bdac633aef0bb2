package org.engram.ui.laboratory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engram.simulation.experiment.CaptionPart;
import org.engram.simulation.experiment.Settings;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RecordingView;

/**
 * The runs of a laboratory that stay to be compared with, one for each {@link PinMark} at most. A run that is pinned while it is solved goes
 * on to grow as long as it is the live one. On the JavaFX thread.
 *
 * @param <S> the settings of the laboratory
 * @param <F> what is published of its runs
 * @param <C> what they record
 */
public final class Pins<S extends Settings<S, ?, ?>, F extends Frame, C extends Enum<C>> {
    private final LaboratoryViewModel<S, ?, ?, F> model;
    private final Keeping<S, F, C> keeping;
    private final ReadOnlyObjectWrapper<List<Pin<S, C>>> pins = new ReadOnlyObjectWrapper<>(this, "pins", List.of());
    private final ReadOnlyObjectWrapper<PinnedRuns<C>> runs =
            new ReadOnlyObjectWrapper<>(this, "runs", PinnedRuns.none());
    private Runnable onCompare = () -> {};
    private boolean wanted;

    public Pins(LaboratoryViewModel<S, ?, ?, F> model, Keeping<S, F, C> keeping) {
        this.model = model;
        this.keeping = keeping;
        pins.subscribe(now -> describe());
        model.settingsProperty().subscribe(now -> {
            wanted = false;
            describe();
        });
        model.player().frameProperty().subscribe(this::follow);
    }

    /** In the order of their letters. */
    public ReadOnlyObjectProperty<List<Pin<S, C>>> pinsProperty() {
        return pins.getReadOnlyProperty();
    }

    /** The same for figures. */
    public ReadOnlyObjectProperty<PinnedRuns<C>> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    /** Whether there are any. */
    public BooleanBinding some() {
        return Bindings.createBooleanBinding(() -> !pins.get().isEmpty(), pins);
    }

    /** What a session keeps of them: with its settings each can be run again. */
    public List<S> settings() {
        return pins.get().stream().map(Pin::settings).toList();
    }

    /** Pins the run that the settings lead to, as soon as there is something of it; one with the same settings gives it its place. */
    public void pin() {
        wanted = true;
        F frame = model.player().frameProperty().get();
        if (frame != null) {
            follow(frame);
        }
    }

    private void follow(F frame) {
        if (frame == null) {
            return;
        }
        S settings = model.settingsProperty().get();
        if (wanted && keeping.shows(frame, settings)) {
            wanted = false;
            place(keeping.parts(frame, settings)).ifPresentOrElse(mark -> put(mark, settings, frame), this::full);
        }
        pins.get().stream()
                .filter(pin -> grown(pin, frame))
                .findFirst()
                .ifPresent(pin -> put(pin.mark(), pin.settings(), frame));
    }

    private boolean grown(Pin<S, C> pin, F frame) {
        return pin.run() == frame.run()
                && pin.settings().equals(model.settingsProperty().get())
                && (end(pin.recording()) != end(keeping.recording(frame))
                        || !pin.numbers().equals(keeping.numbers(frame)));
    }

    private static double end(RecordingView<?> recording) {
        return recording.size() == 0 ? -1 : recording.time(recording.size() - 1);
    }

    /** That of the same run, or else the first that is free. */
    private Optional<PinMark> place(List<CaptionPart> parts) {
        Stream<PinMark> same =
                pins.get().stream().filter(pin -> pin.parts().equals(parts)).map(Pin::mark);
        Stream<PinMark> free = Arrays.stream(PinMark.values())
                .filter(mark -> pins.get().stream().noneMatch(pin -> pin.mark() == mark));
        return Stream.concat(same, free).findFirst();
    }

    private void full() {
        model.say("%d runs are pinned, as many as a figure can tell apart; unpin one of them first."
                .formatted(PinMark.values().length));
    }

    private void put(PinMark mark, S settings, F frame) {
        List<Pin<S, C>> others = without(mark);
        others.add(new Pin<>(
                mark,
                settings,
                keeping.parts(frame, settings),
                frame.run(),
                keeping.recording(frame),
                keeping.numbers(frame)));
        others.sort(Comparator.comparing(Pin::mark));
        pins.set(List.copyOf(others));
    }

    private List<Pin<S, C>> without(PinMark mark) {
        return pins.get().stream().filter(pin -> pin.mark() != mark).collect(Collectors.toCollection(ArrayList::new));
    }

    public void unpin(PinMark mark) {
        pins.set(List.copyOf(without(mark)));
    }

    public void unpinAll() {
        pins.set(List.of());
    }

    /** Runs a pinned run again, as the live one. */
    public void repeat(PinMark mark) {
        pins.get().stream()
                .filter(pin -> pin.mark() == mark)
                .findFirst()
                .ifPresent(pin -> model.changes().repeat(pin.settings()));
    }

    /** All of them and the live run as a table. */
    public PinTable table() {
        F frame = model.player().frameProperty().get();
        return PinTable.of(pins.get(), live(), frame == null ? List.of() : keeping.numbers(frame));
    }

    /** What {@link #compare()} does. */
    public void onCompare(Runnable action) {
        onCompare = action;
    }

    /** Shows the table. */
    public void compare() {
        onCompare.run();
    }

    /** Whether the frame that is shown is of the run that the settings lead to. */
    boolean showsPresentRun() {
        F frame = model.player().frameProperty().get();
        return frame != null && keeping.shows(frame, model.settingsProperty().get());
    }

    private List<CaptionPart> live() {
        S settings = model.settingsProperty().get();
        return showsPresentRun() ? keeping.parts(model.player().frameProperty().get(), settings) : settings.parts();
    }

    /** Names tell several pinned runs apart and a single one from the live run; the caption tells each from the live run. */
    private void describe() {
        List<CaptionPart> live = live();
        List<Pin<S, C>> now = pins.get();
        Stream<List<CaptionPart>> pinned = now.stream().map(Pin::parts);
        Differences all = Differences.of(
                now.size() > 1
                        ? pinned.toList()
                        : Stream.concat(Stream.of(live), pinned).toList());
        runs.set(new PinnedRuns<>(now.stream()
                .map(pin -> new PinnedRuns.Curves<>(
                        pin.mark(), (pin.mark() + " " + all.words(pin.parts())).strip(), pin.recording()))
                .toList()));
        model.compared(now.stream().map(pin -> caption(pin, live)).collect(Collectors.joining()));
    }

    private static String caption(Pin<?, ?> pin, List<CaptionPart> live) {
        String differs = Differences.of(List.of(live, pin.parts())).line(pin.parts());
        return " \u00b7 pinned " + pin.mark() + ": " + (differs.isEmpty() ? "the same" : differs);
    }
}
