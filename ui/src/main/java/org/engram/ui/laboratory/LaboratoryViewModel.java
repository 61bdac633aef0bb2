package org.engram.ui.laboratory;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.Parameter;
import org.engram.simulation.experiment.Preset;
import org.engram.simulation.experiment.Settings;
import org.engram.simulation.run.Cost;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.SolvedRuns;
import org.engram.simulation.runfile.RunFile;
import org.engram.simulation.runfile.RunFormat;
import org.engram.ui.export.Origin;
import org.engram.ui.parameter.ParameterModel;
import org.engram.ui.player.PlayerViewModel;
import org.engram.ui.player.PlayerWords;

/**
 * A laboratory without its nodes: settings and what changes them ({@link Changes}), the run that they lead to, and what is said of both.
 *
 * @param <S> the settings
 * @param <P> the parameter table
 * @param <E> the experiment that settings stand for
 * @param <F> what is published of its run
 */
@SuppressWarnings("this-escape") // properties and parameters know their owner; they call nothing before it is made
public abstract class LaboratoryViewModel<
                S extends Settings<S, P, E>, P extends Enum<P> & Parameter, E, F extends Frame>
        implements AutoCloseable {
    private final Session<E, F> session;
    private final PlayerViewModel<F> player;
    private final FactChoices facts = new FactChoices();
    private final FactLoading loading = new FactLoading();
    private final Notice notice = new Notice();
    private final Errand errand = new Errand();
    private final ReadOnlyObjectWrapper<F> ghost = new ReadOnlyObjectWrapper<>(this, "ghost");
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper(this, "caption", "");
    private final Changes<S, P, E, F> changes;
    private Runnable onLoading = () -> {};
    private String compared = "";
    private long failedRun;

    /**
     * @param session closed with this
     * @param words how the transport bar speaks of a run
     * @param presets not empty; the first one is opened at the start
     * @param table the parameters
     * @param heapBytes what a run is measured against
     * @param newSeed where new seeds come from
     */
    protected LaboratoryViewModel(
            Session<E, F> session,
            PlayerWords<F> words,
            List<? extends Preset<S>> presets,
            Class<P> table,
            long heapBytes,
            LongSupplier newSeed) {
        this.session = session;
        player = new PlayerViewModel<>(session, words);
        changes = new Changes<>(this, presets, table, notice, heapBytes, newSeed);
        settings()
                .heldProperty()
                .subscribe(held -> ghost.set(held ? player.frameProperty().get() : null));
        settingsProperty().subscribe(now -> describe());
    }

    private SettingsModel<S, P> settings() {
        return changes.settings();
    }

    /** What changes the settings, beside the controls. */
    public final Changes<S, P, E, F> changes() {
        return changes;
    }

    /** Memory and time of a run, as estimated before it. */
    protected abstract Cost cost(E experiment);

    /** How runs of the laboratory are written down and read. */
    protected abstract RunFormat<S, E, F> format();

    /** What these settings stand for in the present run; more than their experiment where a run was changed on the way. */
    protected E running(S now) {
        return now.experiment();
    }

    /** The parameter that {@link Changes#newSeed()} changes. */
    protected abstract P seed();

    /** One line for a figure of the run that these settings lead to; {@link #describe()} asks for it. */
    protected String caption(S now) {
        return now.caption();
    }

    /** Brings {@link #captionProperty()} up to date, which follows the settings by itself. */
    protected final void describe() {
        caption.set(caption(present()) + compared);
    }

    /** @param words what the caption says of pinned runs; empty when there are none */
    final void compared(String words) {
        compared = words;
        describe();
    }

    /** Lets a change of settings take effect: a new run, where a laboratory does not continue the present one. */
    protected void carryOut(S before, S after, E experiment) {
        session.open(experiment);
    }

    /**
     * Starts the first preset.
     *
     * @param playing whether it is played at once
     */
    public void start(boolean playing) {
        choose(presets().getFirst());
        if (!playing) {
            session.pause();
        }
    }

    /**
     * Starts the run of a file in place of the first preset, which is started where that cannot be.
     *
     * @param playing whether it is played at once
     */
    public final void resume(RunFile file, boolean playing) {
        changes.resume(file);
        if (!playing) {
            session.pause();
        }
    }

    /** The present run with all that is needed to repeat it, as it will be written on whatever thread asks for it. */
    public final Supplier<RunFile> recorded() {
        S now = present();
        E experiment = running(now);
        F frame = player.frameProperty().get();
        return () -> format().write(
                        now,
                        experiment,
                        frame != null && format().experiment(frame).equals(experiment)
                                ? format().headline(frame)
                                : JsonNodeFactory.instance.objectNode());
    }

    /** How to repeat the present run, without what came of it and without holding any of its frames; to be written on any thread. */
    final Supplier<RunFile> recipe() {
        S now = present();
        E experiment = running(now);
        return () -> format().write(now, experiment, JsonNodeFactory.instance.objectNode());
    }

    protected final Session<E, F> session() {
        return session;
    }

    /** The present run, for whoever looks back at it on another thread. */
    public final SolvedRuns<E, F> solvedRuns() {
        return session;
    }

    public final List<Preset<S>> presets() {
        return settings().presets();
    }

    public final PlayerViewModel<F> player() {
        return player;
    }

    public final FactChoices facts() {
        return facts;
    }

    /** One for each row of the parameter table, in its order. */
    public final List<ParameterModel> parameters() {
        return settings().parameters();
    }

    public final ParameterModel parameter(P parameter) {
        return parameters().get(parameter.ordinal());
    }

    public final ReadOnlyObjectProperty<S> settingsProperty() {
        return settings().settingsProperty();
    }

    private S present() {
        return settingsProperty().get();
    }

    /** The preset that the settings are; null when they are none. */
    public final ReadOnlyObjectProperty<Preset<S>> presetProperty() {
        return settings().presetProperty();
    }

    /** The run from before a slider was taken hold of; null while none is. */
    public final ReadOnlyObjectProperty<F> ghostProperty() {
        return ghost.getReadOnlyProperty();
    }

    /** Every choice and parameter that has an effect, and the seed. */
    public final ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /** One sentence for the person; empty when all is well. */
    public final ReadOnlyStringProperty noticeProperty() {
        return notice.sentenceProperty();
    }

    public final void dismissNotice() {
        notice.dismiss();
    }

    /** Says a sentence from elsewhere, such as a file that could not be written. */
    public final void say(String sentence) {
        notice.say(sentence);
    }

    /** Where figures of the present run come from, to be written down by whoever saves one, on any thread. */
    public final Supplier<Origin> origin() {
        String line = caption.get();
        Supplier<RunFile> run = recorded();
        return () -> new Origin(line, run.get().origin());
    }

    /** Says what need not be answered, such as that a file was saved. */
    public final void mention(String sentence) {
        notice.mention(sentence);
    }

    /** Whether the notice may go by itself. */
    public final boolean noticePasses() {
        return notice.passing();
    }

    /** The long work beside the run, such as making files; start it with {@link #send}. */
    public final Errand errand() {
        return errand;
    }

    /** Lets work be done aside; what came of it, and why nothing did, is said. */
    public final void send(String words, Errand.Work work) {
        if (player.beginningProperty().get()) {
            notice.say("The figures are still of the run before; try again when the new one has begun.");
        } else if (errand.busy()) {
            notice.say("Wait for what is being saved, or cancel it; then try again.");
        } else {
            errand.start(words, work);
            notice.dismiss();
            onLoading.run();
        }
    }

    /** Stops what is being saved; when nothing is, what is being solved. */
    public final void cancel() {
        if (errand.busy()) {
            errand.cancel();
        } else {
            player.cancel();
        }
    }

    /** A preset is watched from its beginning. */
    public final void choose(Preset<S> chosen) {
        changes.watch(chosen.settings());
    }

    public final void choose(FactSource source) {
        change(present().with(source));
    }

    /** Reads a table of facts and chooses it; when that fails the facts stay. */
    public final void load(Path csv) {
        loading.start(csv);
        notice.say("Reading " + csv.getFileName() + "\u2026");
        onLoading.run();
    }

    /** Whether a file is being read or written, or a run begins. */
    final boolean busy() {
        return loading.busy() || errand.busy() || session.beginning();
    }

    /** Something was begun aside: the window, if it rests, asks whether this is busy, and goes on asking as long as it is. */
    protected final void awaken() {
        onLoading.run();
    }

    /** Called, on any thread, when {@link #take()} or {@link #pulse()} has something to do. */
    final void onStale(Runnable action) {
        onLoading = action;
        session.onPublish(action);
    }

    /** Once a picture: takes what other threads have ready. */
    public final void pulse() {
        loading.take(
                read -> {
                    notice.dismiss();
                    choose(read);
                },
                notice::say);
        errand.pulse(notice::say);
        notice.hear(session.problem().orElse(""));
        player.pulse();
    }

    /** Accepts the newest frame, if it is a new one. */
    @SuppressWarnings(
            "ReferenceEquality") // a frame is new when it is another object; comparing recordings would cost more
    final boolean take() {
        F newest = session.frame();
        boolean moved = newest != null && newest != player.frameProperty().get();
        if (moved) {
            accept(newest);
        }
        return moved;
    }

    /** A new picture of the run; why a run failed is said once. */
    public void accept(F frame) {
        player.accept(frame);
        if (frame.status() instanceof RunStatus.Failed failed && frame.run() != failedRun) {
            failedRun = frame.run();
            notice.say(failed.reason());
        }
    }

    /** Memory and time of the present settings. */
    public final Cost cost() {
        return cost(present().experiment());
    }

    /** Takes other settings, if a run can be made of them. */
    protected final void change(S next) {
        changes.change(next);
    }

    @Override
    public final void close() {
        errand.close();
        session.close();
    }
}
