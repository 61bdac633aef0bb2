package org.engram.simulation.theory;

/** The observables at any time within the last step. */
@FunctionalInterface
public interface DenseRows {
    /** Modified: row, indexed by {@link org.engram.simulation.flow.FlowColumn}. */
    void at(double t, double[] row);
}
