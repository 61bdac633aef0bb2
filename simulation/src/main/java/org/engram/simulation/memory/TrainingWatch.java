package org.engram.simulation.memory;

/** Watches the training and the measuring of a memory. */
@FunctionalInterface
public interface TrainingWatch {
    /** Watches nothing. */
    TrainingWatch NONE = (step, steps, loss, accuracy) -> true;

    /**
     * Called after each step.
     *
     * @param step steps so far, of {@code steps} at most
     * @param loss the mean cross entropy before the step
     * @param accuracy the share of the associations that the last measurement found recalled
     * @return whether the training goes on; else the memory is what it has become
     */
    boolean goesOn(int step, int steps, double loss, double accuracy);

    /**
     * Called now and then in work that is no training.
     *
     * @throws java.util.concurrent.CancellationException to leave it, where nobody wants its result any more
     */
    default void check() {}
}
