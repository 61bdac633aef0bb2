package org.engram.ui.laboratory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.experiment.Parameter;
import org.engram.simulation.experiment.Preset;
import org.engram.simulation.experiment.Settings;
import org.engram.simulation.run.Frame;
import org.engram.simulation.runfile.RunFile;
import org.engram.simulation.runfile.RunFileException;
import org.engram.simulation.runfile.RunFormat;
import org.engram.simulation.runfile.RunFormat.Recorded;

/**
 * What changes the settings of a laboratory and with them its run: controls, presets, files, undo and redo. A change that makes no
 * experiment, or one too large for the heap, leaves settings and run as they are and a sentence in the notice.
 */
public final class Changes<S extends Settings<S, P, E>, P extends Enum<P> & Parameter, E, F extends Frame> {
    private final LaboratoryViewModel<S, P, E, F> laboratory;
    private final Notice notice;
    private final long heapBytes;
    private final LongSupplier newSeed;
    private final Edits<S> edits = new Edits<>();
    private final SettingsModel<S, P> settings;

    /**
     * @param laboratory says what a run costs, how it is written down, and which changes the present one takes
     * @param heapBytes what a run is measured against
     * @param newSeed where new seeds come from
     */
    Changes(
            LaboratoryViewModel<S, P, E, F> laboratory,
            List<? extends Preset<S>> presets,
            Class<P> table,
            Notice notice,
            long heapBytes,
            LongSupplier newSeed) {
        this.laboratory = laboratory;
        this.notice = notice;
        this.heapBytes = heapBytes;
        this.newSeed = newSeed;
        settings = new SettingsModel<>(presets, table, this::change);
        settings.heldProperty().subscribe(edits::hold);
    }

    SettingsModel<S, P> settings() {
        return settings;
    }

    private S present() {
        return settings.settingsProperty().get();
    }

    /** Takes other settings, if a run can be made of them. */
    void change(S next) {
        S before = present();
        if (next.equals(before)) {
            return;
        }
        if (tryOpen(next, experiment -> laboratory.carryOut(before, next, experiment))) {
            noteEdit(before);
        } else {
            settings.show();
        }
    }

    /** The same from another seed, where the settings have one. */
    public void newSeed() {
        if (hasSeed()) {
            change(present().with(laboratory.seed(), (double) newSeed.getAsLong()));
        }
    }

    /** Whether {@link #newSeed} changes anything. */
    public BooleanBinding seedApplies() {
        return Bindings.createBooleanBinding(this::hasSeed, settings.settingsProperty());
    }

    private boolean hasSeed() {
        return present().disabledReason(laboratory.seed()).isEmpty();
    }

    /** Runs settings from their start, watched from the beginning. */
    void watch(S chosen) {
        if (repeat(chosen)) {
            playFromTheStart();
        }
    }

    /** Runs settings from their start, even when they are the present ones. Whether it could. */
    boolean repeat(S again) {
        S before = present();
        boolean opened = tryOpen(again, laboratory.session()::open);
        if (opened) {
            noteEdit(before);
        }
        return opened;
    }

    /** Runs what is in a file from its start, watched from the beginning. Whether it could. */
    public boolean repeat(RunFile file) {
        boolean opened = tryOpen(file, Optional.empty());
        if (opened) {
            playFromTheStart();
        }
        return opened;
    }

    /**
     * Runs what is in a file from its start. Whether it could.
     *
     * @param shown the settings that the file was written of
     */
    boolean repeat(S shown, RunFile file) {
        return tryOpen(file, Optional.of(shown));
    }

    private boolean tryOpen(RunFile file, Optional<S> shown) {
        try {
            Recorded<S, E> read = read(file);
            S before = present();
            boolean opened = open(shown.orElse(read.settings()), read.experiment(), laboratory.session()::open);
            if (opened) {
                noteEdit(before);
            }
            return opened;
        } catch (RunFileException problem) {
            notice.say(problem.getMessage());
            return false;
        }
    }

    /** The same at the start of a session, with the first preset where it cannot; there is nothing to undo then. */
    void resume(RunFile file) {
        if (!repeat(file)) {
            String problem = notice.sentenceProperty().get();
            watch(settings.presets().getFirst().settings());
            notice.say(problem);
        }
        edits.clear();
    }

    /**
     * What is in a file. What has no effect is not written: a preset of the same configuration is what was meant.
     *
     * @throws RunFileException naming what is wrong with it
     */
    Recorded<S, E> read(RunFile file) {
        RunFormat<S, E, F> format = laboratory.format();
        Recorded<S, E> read = format.read(file);
        ObjectNode configuration = format.configuration(read.settings(), read.experiment());
        S meant = settings.presets().stream()
                .map(Preset::settings)
                .filter(preset ->
                        format.configuration(preset, preset.experiment()).equals(configuration))
                .findFirst()
                .orElse(read.settings());
        return new Recorded<>(meant, read.experiment());
    }

    private void playFromTheStart() {
        laboratory.session().seek(0);
        laboratory.session().play();
    }

    /** Takes back the last change, if there is one. */
    public void undo() {
        edits.undo(this::back);
    }

    /** Changes again what was undone last. */
    public void redo() {
        edits.redo(this::back);
    }

    private boolean back(S other) {
        S now = present();
        return open(other, other.experiment(), experiment -> laboratory.carryOut(now, other, experiment));
    }

    /** What {@link #undo} takes back, in a few words. */
    public Optional<String> undoText() {
        return edits.toUndo().map(this::words);
    }

    /** What {@link #redo} changes again. */
    public Optional<String> redoText() {
        return edits.toRedo().map(this::words);
    }

    private String words(Edits.Edit<S> edit) {
        return EditWords.of(edit.before(), edit.after(), settings.table(), settings.presets());
    }

    private void noteEdit(S before) {
        if (!before.equals(present())) {
            edits.record(before, present());
        }
    }

    private boolean tryOpen(S next, Consumer<E> run) {
        try {
            return open(next, next.experiment(), run);
        } catch (InvalidSettingException problem) {
            notice.say(problem.getMessage());
            return false;
        }
    }

    private boolean open(S next, E experiment, Consumer<E> run) {
        Optional<String> refusal = refusal(experiment);
        if (refusal.isPresent()) {
            notice.say(refusal.get());
            return false;
        }
        notice.settle();
        settings.set(next);
        run.accept(experiment);
        laboratory.awaken();
        return true;
    }

    /** Why a run is too large for the heap, and what to reduce; empty when it is not. */
    Optional<String> refusal(E experiment) {
        return laboratory.cost(experiment).refusal(heapBytes);
    }
}
