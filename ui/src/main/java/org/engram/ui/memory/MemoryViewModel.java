package org.engram.ui.memory;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemoryPreset;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Cost;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.memory.MemoryColumn;
import org.engram.simulation.run.memory.MemoryCost;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.MemoryRuns;
import org.engram.simulation.runfile.MemoryFormat;
import org.engram.simulation.runfile.RunFormat;
import org.engram.ui.laboratory.LaboratoryViewModel;
import org.engram.ui.laboratory.Pins;
import org.engram.ui.memory.Bounds.Losses;
import org.engram.ui.player.Quantity;

/** The memory laboratory without its nodes. */
public final class MemoryViewModel
        extends LaboratoryViewModel<MemorySettings, MemoryParameter, MemoryExperiment, MemoryFrame> {
    private final Smaller smaller = new Smaller();
    private final Breaking breaking = new Breaking();
    private final Bounds bounds = new Bounds();
    private final ReadOnlyObjectWrapper<MemoryMoment> moment = new ReadOnlyObjectWrapper<>(this, "moment");
    private final Pins<MemorySettings, MemoryFrame, MemoryColumn> pins =
            Pins.of(this, new MemoryKeeping(), () -> new Session<>(new MemoryRuns(Kernel.best())));
    private MemoryFrame frame;
    private Optional<PredictedAccuracy> predicted = Optional.empty();

    /**
     * @param heapBytes what a run is measured against
     * @param newSeed where new seeds come from
     */
    public MemoryViewModel(Session<MemoryExperiment, MemoryFrame> session, long heapBytes, LongSupplier newSeed) {
        super(session, new MemoryPlayerWords(), MemoryPreset.all(), MemoryParameter.class, heapBytes, newSeed);
        ghostProperty().subscribe(this::look);
        pins.runsProperty().subscribe(this::look);
        bounds.lossesProperty().subscribe(this::look);
        settingsProperty().subscribe(this::leave);
    }

    Pins<MemorySettings, MemoryFrame, MemoryColumn> pins() {
        return pins;
    }

    /** What is to be shown; null before the first frame. */
    ReadOnlyObjectProperty<MemoryMoment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** Whether associations are being added until the memory breaks. */
    ReadOnlyBooleanProperty breakingProperty() {
        return breaking.runningProperty();
    }

    /** Chooses a value of one of the laboratory's choices. */
    public void choose(Enum<?> value) {
        change(present().with(value));
    }

    /** Whether there are as many outputs as associations, M = N. */
    public void outputsFollow(boolean on) {
        double outputs = present().shown(MemoryParameter.OUTPUTS);
        MemorySettings next = present().withOutputsFollowing(on);
        change(on ? next : next.with(MemoryParameter.OUTPUTS, outputs));
    }

    private MemorySettings present() {
        return settingsProperty().get();
    }

    /** One association more, which is looked at. */
    public void add() {
        double next = present().value(MemoryParameter.INPUTS) + 1;
        if (next > most()) {
            say("All %s associations that there can be are in the memory.".formatted(Quantity.count(most())));
        } else {
            lookAt(next);
        }
    }

    /** Adds associations until one is not recalled; asked again while it does so, it stops. */
    public void addUntilItBreaks() {
        if (breaking.busy()) {
            breaking.cancel();
        } else {
            breaking.start(present().experiment(), (int) most());
            awaken();
        }
    }

    private double most() {
        return present().max(MemoryParameter.INPUTS);
    }

    private void lookAt(double inputs) {
        change(present().with(MemoryParameter.INPUTS, inputs));
        session().seek(inputs);
        session().pause();
    }

    /** Computes what the figure of bounds shows, unless it did: when the curve is measured and nobody drags. */
    void prepareBounds() {
        if (frame != null
                && frame.status() instanceof RunStatus.Solved
                && ghostProperty().get() == null) {
            bounds.prepare(frame.experiment());
        }
    }

    /** The losses that are being computed, for another thread that waits for them. */
    Supplier<Optional<Losses>> pendingBounds() {
        return bounds.pending();
    }

    /** Whether something is awaited that {@link #takeAside()} takes. */
    boolean awaiting() {
        return breaking.busy() || bounds.busy();
    }

    /** Once a picture: takes what other threads have ready. The memory that broke is looked at. */
    void takeAside() {
        breaking.take(this::broken, this::say);
        bounds.pulse();
    }

    private void broken(OptionalInt inputs) {
        if (inputs.isPresent()) {
            lookAt(inputs.getAsInt());
            smaller.broke(present().experiment());
        } else {
            say("It did not break: all %s associations that there can be are recalled."
                    .formatted(Quantity.count(most())));
        }
    }

    /** Nobody wants what is computed aside any more. */
    void leave() {
        breaking.cancel();
        bounds.cancel();
    }

    @Override
    protected RunFormat<MemorySettings, MemoryExperiment, MemoryFrame> format() {
        return new MemoryFormat();
    }

    @Override
    protected Cost cost(MemoryExperiment experiment) {
        return MemoryCost.of(experiment);
    }

    @Override
    protected MemoryParameter seed() {
        return MemoryParameter.SEED;
    }

    @Override
    public void accept(MemoryFrame newest) {
        frame = newest;
        smaller.accept(newest);
        super.accept(newest);
        look();
    }

    /** Makes what is to be shown of the newest frame. */
    private void look() {
        if (frame == null) {
            return;
        }
        Optional<PredictedAccuracy> now = PredictedAccuracy.of(frame.experiment());
        if (!now.equals(predicted)) {
            predicted = now; // what was evaluated is kept as long as it holds
        }
        moment.set(new MemoryMoment(
                frame,
                Optional.ofNullable(ghostProperty().get()),
                pins.runsProperty().get(),
                predicted,
                RecallStory.of(frame, smaller::recalled),
                bounds.lossesProperty().get()));
    }
}
