package org.engram.ui.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.LossByBits;
import org.engram.simulation.memory.Patience;
import org.engram.simulation.memory.TrainingWatch;
import org.engram.ui.laboratory.Awaited;

/** What memories of the present associations lose at how many bits, computed aside; what came of it is taken once a picture. */
final class Bounds {
    /** α of the power law beside the uniform one. */
    static final double EXPONENT = 2;

    /** Losses under a uniform and a power law. */
    record Losses(MemoryExperiment experiment, List<LossByBits.Point> uniform, List<LossByBits.Point> powerLaw) {
        static Losses of(MemoryExperiment experiment, TrainingWatch watch) {
            try (Kernel kernel = Kernel.best()) {
                List<List<LossByBits.Point>> byLaw =
                        LossByBits.of(experiment, new double[] {0, EXPONENT}, kernel, watch);
                return new Losses(experiment, byLaw.getFirst(), byLaw.getLast());
            }
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Losses>> losses =
            new ReadOnlyObjectWrapper<>(this, "losses", Optional.empty());
    private final Awaited<Losses> answer = new Awaited<>();
    private MemoryExperiment asked;

    /** Of the experiment that was asked for last; empty until they are there. */
    ReadOnlyObjectProperty<Optional<Losses>> lossesProperty() {
        return losses.getReadOnlyProperty();
    }

    /** Asks for the losses of an experiment; the newest one wins. */
    void prepare(MemoryExperiment experiment) {
        if (!experiment.equals(asked)) {
            asked = experiment;
            answer.ask(unwanted -> Losses.of(experiment, new Patience(unwanted)));
        }
    }

    /** Those that are being computed, for another thread that waits for them; empty where none are. */
    Supplier<Optional<Losses>> pending() {
        return answer.pending();
    }

    /** Nobody wants what was asked for any more. */
    void cancel() {
        answer.cancel();
        asked = null;
    }

    boolean busy() {
        return answer.busy();
    }

    /** Takes what is ready; what failed is not shown. */
    void pulse() {
        answer.take(found -> losses.set(Optional.of(found)), _ -> losses.set(Optional.empty()));
    }
}
