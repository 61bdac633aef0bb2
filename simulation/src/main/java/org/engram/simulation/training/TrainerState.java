package org.engram.simulation.training;

/**
 * A point of a training from which it can be repeated. Arrays are shared, and not changed by anyone.
 *
 * @param step number of updates so far
 * @param moments what the optimiser remembers
 */
public record TrainerState(long step, double[] weights, double[] moments) {
    public long bytes() {
        return 8L * (weights.length + moments.length);
    }
}
