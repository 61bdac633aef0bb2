package org.engram.ui.memory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.LossByBits;
import org.engram.simulation.memory.TrainingWatch;

/** What memories of the present associations lose at how many bits, computed aside; what came of it is taken once a picture. */
final class Bounds {
    /** α of the power law beside the uniform one. */
    static final double EXPONENT = 2;

    /** Losses under a uniform and a power law. */
    record Losses(MemoryExperiment experiment, List<LossByBits.Point> uniform, List<LossByBits.Point> powerLaw) {
        static Losses of(MemoryExperiment experiment, TrainingWatch watch) {
            try (Kernel kernel = Kernel.best()) {
                return new Losses(
                        experiment,
                        LossByBits.of(experiment, 0, kernel, watch),
                        LossByBits.of(experiment, EXPONENT, kernel, watch));
            }
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Losses>> losses =
            new ReadOnlyObjectWrapper<>(this, "losses", Optional.empty());
    private MemoryExperiment asked;
    private CompletableFuture<Losses> pending;
    private AtomicBoolean wanted = new AtomicBoolean();

    /** Of the experiment that was asked for last; empty until they are there. */
    ReadOnlyObjectProperty<Optional<Losses>> lossesProperty() {
        return losses.getReadOnlyProperty();
    }

    /** Asks for the losses of an experiment; the newest one wins. */
    void prepare(MemoryExperiment experiment) {
        if (experiment.equals(asked)) {
            return;
        }
        cancel();
        asked = experiment;
        AtomicBoolean wantedNow = new AtomicBoolean(true);
        wanted = wantedNow;
        pending = CompletableFuture.supplyAsync(
                () -> Losses.of(experiment, new Until(wantedNow)),
                task -> Thread.ofVirtual().start(task));
    }

    /** Nobody wants what was asked for any more. */
    void cancel() {
        wanted.set(false);
        pending = null;
        asked = null;
    }

    boolean busy() {
        return pending != null;
    }

    /** Takes what is ready; what failed is not shown. */
    void pulse() {
        if (busy() && pending.isDone()) {
            CompletableFuture<Losses> done = pending;
            pending = null;
            losses.set(done.state() == Future.State.SUCCESS ? Optional.of(done.resultNow()) : Optional.empty());
        }
    }
}
