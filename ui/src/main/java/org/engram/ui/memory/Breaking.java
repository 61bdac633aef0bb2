package org.engram.ui.memory;

import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.BreakingPoint;
import org.engram.simulation.memory.TrainingWatch;
import org.engram.simulation.training.DivergenceException;

/** Adds associations aside until a memory breaks; what came of it is taken once a picture. */
final class Breaking {
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private CompletableFuture<OptionalInt> pending;
    private AtomicBoolean wanted = new AtomicBoolean();

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /**
     * Starts from the associations that there are, or from one where the memory is broken already.
     *
     * @param most how many associations there can be
     */
    void start(MemoryExperiment experiment, int most) {
        cancel();
        AtomicBoolean wantedNow = new AtomicBoolean(true);
        wanted = wantedNow;
        pending = CompletableFuture.supplyAsync(
                () -> search(experiment, most, wantedNow),
                task -> Thread.ofVirtual().start(task));
        running.set(true);
    }

    private static OptionalInt search(MemoryExperiment experiment, int most, AtomicBoolean wanted) {
        try (Kernel kernel = Kernel.best()) {
            TrainingWatch watch = new Until(wanted);
            OptionalInt broken = new BreakingPoint(experiment, kernel, watch).search(most);
            boolean before = broken.isPresent() && broken.getAsInt() == experiment.inputs() && experiment.inputs() > 1;
            return before ? new BreakingPoint(experiment.withInputs(1), kernel, watch).search(most) : broken;
        }
    }

    /** Nobody wants what is being looked for any more. */
    void cancel() {
        wanted.set(false);
        pending = null;
        running.set(false);
    }

    boolean busy() {
        return pending != null;
    }

    /** Hands on what is ready, if anything is: the N at which the memory broke, empty when it never did, or why there is none. */
    void take(Consumer<OptionalInt> onEnd, Consumer<String> onProblem) {
        if (pending == null || !pending.isDone()) {
            return;
        }
        CompletableFuture<OptionalInt> done = pending;
        cancel();
        if (done.state() == Future.State.SUCCESS) {
            onEnd.accept(done.resultNow());
        } else {
            onProblem.accept(sentence(done.exceptionNow()));
        }
    }

    private static String sentence(Throwable problem) {
        Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
        return cause instanceof DivergenceException
                ? cause.getMessage()
                : "There is not enough memory to add more associations; choose fewer outputs M or a smaller dimension d.";
    }
}
