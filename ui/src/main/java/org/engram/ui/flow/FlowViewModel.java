package org.engram.ui.flow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.flow.FlowCost;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.ui.parameter.ParameterModel;
import org.engram.ui.player.PlayerViewModel;

/**
 * The gradient-flow laboratory without its nodes: settings and what changes them, the run that they lead to, the question to the model.
 * A change that makes no experiment, or one too large for the heap, leaves settings and run as they are and a sentence in the notice.
 */
public final class FlowViewModel implements AutoCloseable {
    private final Session<FlowExperiment, FlowFrame> session;
    private final long heapBytes;
    private final LongSupplier newSeed;
    private final PlayerViewModel<FlowFrame> player;
    private final AskViewModel ask = new AskViewModel();
    private final FactChoices facts = new FactChoices();
    private final FactLoading loading = new FactLoading();
    private final List<FlowPreset> presets = FlowPreset.all();
    private final List<ParameterModel> parameters = new ArrayList<>();
    private final ReadOnlyObjectWrapper<FlowSettings> settings = new ReadOnlyObjectWrapper<>(this, "settings");
    private final ReadOnlyObjectWrapper<FlowPreset> preset = new ReadOnlyObjectWrapper<>(this, "preset");
    private final ReadOnlyObjectWrapper<FlowFrame> ghost = new ReadOnlyObjectWrapper<>(this, "ghost");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private String sessionProblem = "";
    private Runnable onLoading = () -> {};
    private long failedRun;

    /**
     * @param heapBytes what a run is measured against
     * @param newSeed where new seeds come from
     */
    public FlowViewModel(Session<FlowExperiment, FlowFrame> session, long heapBytes, LongSupplier newSeed) {
        this.session = session;
        this.heapBytes = heapBytes;
        this.newSeed = newSeed;
        player = new PlayerViewModel<>(session, new FlowPlayerWords());
        for (FlowParameter parameter : FlowParameter.values()) {
            ParameterModel model =
                    new ParameterModel(parameter, value -> change(settings.get().with(parameter, value)));
            model.draggedProperty().subscribe(this::hold);
            parameters.add(model);
        }
        settings.set(presets.getFirst().settings());
        settings.subscribe(now -> showSettings());
    }

    /**
     * Solves the first preset.
     *
     * @param playing whether it is played at once
     */
    public void start(boolean playing) {
        choose(presets.getFirst());
        if (!playing) {
            session.pause();
        }
    }

    public List<FlowPreset> presets() {
        return presets;
    }

    public PlayerViewModel<FlowFrame> player() {
        return player;
    }

    AskViewModel ask() {
        return ask;
    }

    FactChoices facts() {
        return facts;
    }

    /** One for each row of the parameter table, in its order. */
    List<ParameterModel> parameters() {
        return parameters;
    }

    public ParameterModel parameter(FlowParameter parameter) {
        return parameters.get(parameter.ordinal());
    }

    public ReadOnlyObjectProperty<FlowSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The preset that the settings are; null when they are none. */
    public ReadOnlyObjectProperty<FlowPreset> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    /** The run from before a slider was taken hold of; null while none is. */
    public ReadOnlyObjectProperty<FlowFrame> ghostProperty() {
        return ghost.getReadOnlyProperty();
    }

    /** One sentence for the person; empty when all is well. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public void dismissNotice() {
        notice.set("");
    }

    /** Says a sentence from elsewhere, such as a file that could not be written. */
    public void say(String sentence) {
        notice.set(sentence);
    }

    /** A preset is watched from its beginning. */
    public void choose(FlowPreset chosen) {
        if (open(chosen.settings())) {
            session.seek(0);
            session.play();
        }
    }

    public void choose(FactSource source) {
        change(settings.get().with(source));
    }

    public void balanced(boolean on) {
        change(settings.get().withBalanced(on));
    }

    public void descent(boolean on) {
        change(settings.get().withDescent(on));
    }

    public void horizon(HorizonKind kind) {
        change(settings.get().with(kind));
    }

    /** Other facts from another seed; only where facts are drawn. */
    public void newSeed() {
        if (seedApplies(settings.get())) {
            change(settings.get().with(FlowParameter.FACTS_SEED, (double) newSeed.getAsLong()));
        }
    }

    public BooleanBinding seedApplies() {
        return Bindings.createBooleanBinding(() -> seedApplies(settings.get()), settings);
    }

    private static boolean seedApplies(FlowSettings settings) {
        return settings.disabledReason(FlowParameter.FACTS_SEED).isEmpty();
    }

    /** Reads a table and chooses it; when that fails the facts stay. */
    public void load(Path csv) {
        loading.start(csv);
        notice.set("Reading " + csv.getFileName() + "\u2026");
        onLoading.run();
    }

    /** Whether a file is being read. */
    public boolean busy() {
        return loading.busy();
    }

    /** Called when {@link #pulse()} has to look for what was read. */
    public void onLoading(Runnable action) {
        onLoading = action;
    }

    /** Once a picture: takes what other threads have ready. */
    public void pulse() {
        loading.take(
                table -> {
                    notice.set("");
                    change(settings.get().with(table));
                },
                notice::set);
        tell(session.problem().orElse(""));
        player.pulse();
    }

    /** A sentence of the session stands until the session takes it back. */
    private void tell(String problem) {
        if (!problem.isEmpty() && !problem.equals(sessionProblem)) {
            notice.set(problem);
        } else if (problem.isEmpty()
                && !sessionProblem.isEmpty()
                && notice.get().equals(sessionProblem)) {
            notice.set("");
        }
        sessionProblem = problem;
    }

    /** A new picture of the run; why a run failed is said once. */
    public void accept(FlowFrame frame) {
        player.accept(frame);
        ask.accept(frame);
        if (frame.status() instanceof RunStatus.Failed failed && frame.run() != failedRun) {
            failedRun = frame.run();
            notice.set(failed.reason());
        }
    }

    /** Memory and time of the present settings, as estimated before the run. */
    FlowCost cost() {
        return FlowCost.of(settings.get());
    }

    private void change(FlowSettings next) {
        if (!next.equals(settings.get()) && !open(next)) {
            showSettings();
        }
    }

    private boolean open(FlowSettings next) {
        try {
            FlowCost cost = FlowCost.of(next);
            Optional<String> refusal = cost.refusal(heapBytes);
            if (refusal.isPresent()) {
                notice.set(refusal.get());
                return false;
            }
            notice.set(sessionProblem);
            settings.set(next);
            session.open(cost.experiment());
            return true;
        } catch (InvalidSettingException problem) {
            notice.set(problem.getMessage());
            return false;
        }
    }

    private void showSettings() {
        FlowSettings now = settings.get();
        for (FlowParameter parameter : FlowParameter.values()) {
            parameter(parameter).show(now.value(parameter), now.max(parameter), now.disabledReason(parameter));
        }
        preset.set(presets.stream()
                .filter(candidate -> candidate.settings().equals(now))
                .findFirst()
                .orElse(null));
    }

    private void hold(boolean held) {
        ghost.set(held ? player.frameProperty().get() : null);
    }

    @Override
    public void close() {
        session.close();
    }
}
