package org.engram.simulation.run;

import java.util.Optional;

/**
 * How far a run is solved.
 *
 * @param run what other threads may look back at; empty while the run is being solved, and where it did not come to its end
 */
record Solution<E, F extends Frame>(E experiment, RunStatus status, Optional<Solved<F>> run) {
    static <E, F extends Frame> Solution<E, F> of(Run<E, ?, F> run) {
        RunStatus status = run.status();
        return new Solution<>(
                run.experiment(),
                status,
                status instanceof RunStatus.Solved ? Optional.of(run.solved()) : Optional.empty());
    }

    boolean goesOn() {
        return status instanceof RunStatus.Solving;
    }

    /** The part that is solved, 0 to 1. */
    double part() {
        return status.horizon() > 0 ? status.end() / status.horizon() : 0;
    }
}
