package org.engram.simulation.run.flow;

import org.engram.simulation.flow.FlowLayout;
import org.engram.simulation.run.Snapshot;

/**
 * The weights at one moment.
 *
 * @param state in the order of {@code layout}; not changed after publication
 * @param columns the observables at this moment, indexed by {@link org.engram.simulation.flow.FlowColumn}
 */
public record FlowSnapshot(double time, FlowLayout layout, double[] state, double[] columns) implements Snapshot {
    /** V(a, z). */
    public double value(int answer, int token) {
        return state[layout.values(token) + answer];
    }

    /** k(z). */
    public double key(int token) {
        return state[layout.key(token)];
    }
}
