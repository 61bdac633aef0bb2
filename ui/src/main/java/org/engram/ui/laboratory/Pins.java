package org.engram.ui.laboratory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
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
import org.engram.simulation.run.Session;
import org.engram.simulation.runfile.RunFile;

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
    private final Reruns<S, ?, F> reruns;
    private final ReadOnlyObjectWrapper<List<Pin<S, C>>> pins = new ReadOnlyObjectWrapper<>(this, "pins", List.of());
    private final ReadOnlyObjectWrapper<PinnedRuns<C>> runs =
            new ReadOnlyObjectWrapper<>(this, "runs", PinnedRuns.none());
    private Runnable onCompare = () -> {};
    private boolean wanted;

    private Pins(LaboratoryViewModel<S, ?, ?, F> model, Keeping<S, F, C> keeping, Reruns<S, ?, F> reruns) {
        this.model = model;
        this.keeping = keeping;
        this.reruns = reruns;
        pins.subscribe(now -> describe());
        model.settingsProperty().subscribe(now -> {
            wanted = false;
            describe();
        });
        model.player().frameProperty().subscribe(this::follow);
    }

    /** @param sessions for the runs that an earlier window had pinned, one for each */
    public static <S extends Settings<S, ?, E>, E, F extends Frame, C extends Enum<C>> Pins<S, F, C> of(
            LaboratoryViewModel<S, ?, E, F> model, Keeping<S, F, C> keeping, Supplier<Session<E, F>> sessions) {
        return new Pins<>(model, keeping, new Reruns<>(model, sessions));
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

    /** What a session keeps of them, by their letters; a supplier may be asked on any thread. */
    public Map<String, Supplier<RunFile>> files() {
        Map<String, Supplier<RunFile>> files = new TreeMap<>();
        reruns.files().forEach((mark, file) -> files.put(mark.name(), () -> file));
        pins.get().forEach(pin -> files.put(pin.mark().name(), pin.file()));
        return files;
    }

    /** Pins again what an earlier window had pinned; each run grows as it is solved once more. */
    public void resume(Map<String, RunFile> files) {
        reruns.begin(files);
    }

    /** Called, on any thread, when {@link #pulse()} has something to do. */
    void onStale(Runnable action) {
        reruns.onStale(action);
    }

    /** Once a picture: takes what was solved of the runs of an earlier window. */
    public void pulse() {
        reruns.take().ifPresent(run -> put(pin(run.mark(), run.settings(), run.frame(), Pin.EARLIER, run::file)));
    }

    /** Leaves what is still to be solved of an earlier window. */
    void close() {
        reruns.close();
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
            place(keeping.parts(frame, settings)).ifPresentOrElse(mark -> place(mark, settings, frame), this::full);
        }
        pins.get().stream()
                .filter(pin -> grown(pin, frame))
                .findFirst()
                .ifPresent(pin -> place(pin.mark(), pin.settings(), frame));
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
        Stream<PinMark> free = Arrays.stream(PinMark.values()).filter(mark -> !files().containsKey(mark.name()));
        return Stream.concat(same, free).findFirst();
    }

    private void full() {
        model.say("%d runs are pinned, as many as a figure can tell apart; unpin one of them first."
                .formatted(PinMark.values().length));
    }

    private void place(PinMark mark, S settings, F frame) {
        reruns.drop(mark);
        put(pin(mark, settings, frame, frame.run(), model.recipe()));
    }

    private Pin<S, C> pin(PinMark mark, S settings, F frame, long run, Supplier<RunFile> file) {
        return new Pin<>(
                mark,
                settings,
                keeping.parts(frame, settings),
                run,
                keeping.recording(frame),
                keeping.numbers(frame),
                file);
    }

    private void put(Pin<S, C> pin) {
        List<Pin<S, C>> others = without(pin.mark());
        others.add(pin);
        others.sort(Comparator.comparing(Pin::mark));
        pins.set(List.copyOf(others));
    }

    private List<Pin<S, C>> without(PinMark mark) {
        return pins.get().stream().filter(pin -> pin.mark() != mark).collect(Collectors.toCollection(ArrayList::new));
    }

    public void unpin(PinMark mark) {
        reruns.drop(mark);
        pins.set(List.copyOf(without(mark)));
    }

    public void unpinAll() {
        reruns.close();
        pins.set(List.of());
    }

    /** Runs a pinned run again, as the live one. */
    public void repeat(PinMark mark) {
        pins.get().stream()
                .filter(pin -> pin.mark() == mark)
                .findFirst()
                .ifPresent(
                        pin -> model.changes().repeat(pin.settings(), pin.file().get()));
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

    private void describe() {
        List<CaptionPart> live = live();
        runs.set(PinnedRuns.of(pins.get(), live));
        model.compared(PinnedRuns.caption(pins.get(), live));
    }
}
