package org.engram.ui.memory;

import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.BreakingPoint;
import org.engram.simulation.memory.Patience;
import org.engram.simulation.memory.TrainingWatch;
import org.engram.simulation.training.DivergenceException;
import org.engram.ui.laboratory.Awaited;

/** Adds associations aside until a memory breaks; what came of it is taken once a picture. */
final class Breaking {
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final Awaited<OptionalInt> found = new Awaited<>();

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /**
     * Starts from the associations that there are, or from one where the memory is broken already.
     *
     * @param most how many associations there can be
     */
    void start(MemoryExperiment experiment, int most) {
        found.ask(unwanted -> search(experiment, most, new Patience(unwanted)));
        running.set(true);
    }

    private static OptionalInt search(MemoryExperiment experiment, int most, TrainingWatch watch) {
        try (Kernel kernel = Kernel.best()) {
            OptionalInt broken = new BreakingPoint(experiment, kernel, watch).search(most);
            boolean before = broken.isPresent() && broken.getAsInt() == experiment.inputs() && experiment.inputs() > 1;
            return before ? new BreakingPoint(experiment.withInputs(1), kernel, watch).search(most) : broken;
        }
    }

    /** Nobody wants what is being looked for any more. */
    void cancel() {
        found.cancel();
        running.set(false);
    }

    boolean busy() {
        return found.busy();
    }

    /** Hands on what is ready, if anything is: the N at which the memory broke, empty when it never did, or why there is none. */
    void take(Consumer<OptionalInt> onEnd, Consumer<String> onProblem) {
        found.take(onEnd, problem -> onProblem.accept(sentence(problem)));
        running.set(busy());
    }

    private static String sentence(Throwable problem) {
        return problem instanceof DivergenceException
                ? problem.getMessage()
                : "There is not enough memory to add more associations; choose fewer outputs M or a smaller dimension d.";
    }
}
