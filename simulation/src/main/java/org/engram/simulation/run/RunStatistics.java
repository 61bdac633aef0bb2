package org.engram.simulation.run;

/**
 * Counters of a run.
 *
 * @param evaluations of what costs most in a step: the vector field of a flow, the gradient of a training
 * @param wallSeconds time spent solving
 */
public record RunStatistics(long steps, long evaluations, double wallSeconds) {
    /** On average over the run; zero before any time was spent. */
    public double stepsPerSecond() {
        return wallSeconds > 0 ? steps / wallSeconds : 0;
    }
}
