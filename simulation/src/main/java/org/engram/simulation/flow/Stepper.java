package org.engram.simulation.flow;

/**
 * Advances the state of a run, one accepted step at a time, and interpolates within the last one.
 *
 * <p>A stepper is deterministic: restored from a checkpoint it repeats the same steps to the same bytes. It is not shared between
 * threads.
 */
public interface Stepper {
    /** End of the last accepted step; the start of the run before the first. */
    double time();

    /** Start of the last accepted step; equal to {@link #time()} before the first. */
    double previousTime();

    /** The state at {@link #time()}, the stepper's own array: read only, changed by the next step. */
    double[] state();

    /**
     * Takes one step.
     *
     * @throws NonFiniteStateException when no finite step is possible; time and state are then those of the last good step
     */
    void step();

    /**
     * The state at t in [previousTime, time]: dense output for a flow, the nearer end for descent. Modified: out.
     */
    void interpolate(double t, double[] out);

    /** Evaluations of the vector field so far. */
    long evaluations();

    /** Accepted steps so far. */
    long steps();

    /** All that is needed to go on from {@link #time()}; copies. */
    Checkpoint checkpoint();

    /** Goes back (or forward) to a checkpoint of a stepper of the same experiment. */
    void restore(Checkpoint checkpoint);
}
