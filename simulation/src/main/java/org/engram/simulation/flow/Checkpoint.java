package org.engram.simulation.flow;

/**
 * A point from which a run can be repeated.
 *
 * @param state the unknowns, not shared
 * @param controller what the stepper remembers besides the state (step size, last errors, …), its own business
 */
public record Checkpoint(double time, long steps, long evaluations, double[] state, double[] controller) {
    /** Memory taken, in bytes. */
    public long bytes() {
        return 8L * (state.length + controller.length) + 96;
    }
}
