package org.engram.ui.transformer;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.StartKind;
import org.engram.simulation.experiment.Training;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerPreset;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.run.Cost;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.training.TrainingCost;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.run.training.TrainingRuns;
import org.engram.simulation.runfile.RunFormat;
import org.engram.simulation.runfile.TransformerFormat;
import org.engram.simulation.training.TrainingColumn;
import org.engram.ui.laboratory.AskViewModel;
import org.engram.ui.laboratory.LaboratoryViewModel;
import org.engram.ui.laboratory.Pins;
import org.engram.ui.transformer.PromptReader.AskedPrompt;

/** The transformer laboratory without its nodes. Another learning rate lets a run go on; every other change starts one anew. */
public final class TransformerViewModel
        extends LaboratoryViewModel<TransformerSettings, TransformerParameter, TransformerExperiment, TrainingFrame> {
    private final PromptReader reader = new PromptReader();
    private final PromptReader readerBefore = new PromptReader();
    private final AskViewModel<TrainingFrame> ask = new AskViewModel<>(new TransformerRespondent(reader));
    private final VisitedModels visited = new VisitedModels();
    private final Races races = new Races();
    private final Pins<TransformerSettings, TrainingFrame, TrainingColumn> pins =
            Pins.of(this, new TrainingKeeping(), () -> new Session<>(TrainingRuns.usual()));
    private final RunBefore before = new RunBefore();
    private final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>(this, "moment");
    private double steps = TransformerParameter.STEPS.initial();
    private TrainingFrame frame;
    private Guesses guesses;

    /**
     * @param heapBytes what a run is measured against
     * @param newSeed where new seeds come from
     */
    public TransformerViewModel(
            Session<TransformerExperiment, TrainingFrame> session, long heapBytes, LongSupplier newSeed) {
        super(
                session,
                new TransformerPlayerWords(),
                TransformerPreset.all(),
                TransformerParameter.class,
                heapBytes,
                newSeed);
        ask.subjectProperty().subscribe(this::look);
        ask.relationProperty().subscribe(this::look);
        races.resultsProperty().subscribe(this::look);
        pins.runsProperty().subscribe(this::look);
        settingsProperty().subscribe(settings -> {
            double now = settings.value(TransformerParameter.STEPS);
            steps = now > 0 ? now : steps;
        });
    }

    AskViewModel<TrainingFrame> ask() {
        return ask;
    }

    Pins<TransformerSettings, TrainingFrame, TrainingColumn> pins() {
        return pins;
    }

    Races races() {
        return races;
    }

    /** Lets the rivals race for the present S and R, unless they did. */
    void prepareRaces() {
        if (frame != null) {
            races.prepare(frame.facts().subjectCount(), frame.facts().relationCount());
        }
    }

    /** What is to be shown; null before the first frame. */
    ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** Chooses a value of one of the laboratory's choices. */
    public void choose(Enum<?> value) {
        TransformerSettings settings = settingsProperty().get();
        if (value instanceof StartKind start) {
            boolean construct = start != StartKind.RANDOM && settings.has(StartKind.RANDOM);
            boolean train = start == StartKind.RANDOM && settings.value(TransformerParameter.STEPS) == 0;
            settings = construct ? steps(settings, 0) : train ? steps(settings, steps) : settings;
        }
        change(settings.with(value));
    }

    /** Whether weights that a theorem constructs are trained on, or only looked at. */
    public void trainOn(boolean on) {
        change(steps(settingsProperty().get(), on ? steps : 0));
    }

    private static TransformerSettings steps(TransformerSettings settings, double steps) {
        return settings.with(TransformerParameter.STEPS, steps);
    }

    /** Whether a run ends at an accuracy. */
    public void stopping(boolean on) {
        change(settingsProperty().get().withStopping(on));
    }

    @Override
    protected RunFormat<TransformerSettings, TransformerExperiment, TrainingFrame> format() {
        return new TransformerFormat();
    }

    /** With the learning rates that the run got on its way, as long as it goes on with the newest. */
    @Override
    protected TransformerExperiment running(TransformerSettings now) {
        TransformerExperiment plain = now.experiment();
        if (frame == null) {
            return plain;
        }
        TransformerExperiment same = plain.with(plain.training().withRates(rates(frame)));
        double newest = rates(frame).getLast().learningRate();
        boolean goesOn = newest == now.value(TransformerParameter.LEARNING_RATE) && same.equals(frame.experiment());
        return goesOn ? same : plain;
    }

    @Override
    protected Cost cost(TransformerExperiment experiment) {
        return TrainingCost.of(experiment);
    }

    /** Names all learning rates that the run had. */
    @Override
    protected String caption(TransformerSettings now) {
        if (frame == null) {
            return now.caption();
        }
        Training training = frame.experiment().training();
        double newest = training.rates().getLast().learningRate();
        return newest == now.value(TransformerParameter.LEARNING_RATE) ? now.caption(training) : now.caption();
    }

    @Override
    protected TransformerParameter seed() {
        return TransformerParameter.SEED;
    }

    @Override
    protected void carryOut(TransformerSettings old, TransformerSettings now, TransformerExperiment experiment) {
        double rate = now.value(TransformerParameter.LEARNING_RATE);
        if (old.with(TransformerParameter.LEARNING_RATE, rate).equals(now)) {
            session().continueWith(experiment);
        } else {
            super.carryOut(old, now, experiment);
        }
    }

    @Override
    public void accept(TrainingFrame newest) {
        if (frame == null || !newest.facts().equals(frame.facts())) {
            guesses = Guesses.of(newest.facts());
        }
        before.accept(newest, Optional.ofNullable(ghostProperty().get()));
        boolean otherRates = frame == null || !rates(frame).equals(rates(newest));
        frame = null; // nothing is shown until the question fits the facts
        ask.accept(newest);
        frame = newest;
        if (otherRates) {
            describe();
        }
        visited.accept(newest);
        super.accept(newest);
        look();
    }

    private static List<RateChange> rates(TrainingFrame of) {
        return of.experiment().training().rates();
    }

    /** Makes what is to be shown of the newest frame. */
    private void look() {
        if (frame == null) {
            return;
        }
        Optional<TrainingFrame> other = before.frame();
        moment.set(new Moment(
                frame,
                other,
                pins.runsProperty().get(),
                guesses,
                asked(reader, frame),
                other.filter(run -> run.facts().equals(frame.facts())).map(run -> asked(readerBefore, run)),
                visited.of(frame),
                races.resultsProperty().get()));
    }

    private AskedPrompt asked(PromptReader by, TrainingFrame of) {
        return by.read(of, ask.subjectProperty().get(), ask.relationProperty().get());
    }
}
