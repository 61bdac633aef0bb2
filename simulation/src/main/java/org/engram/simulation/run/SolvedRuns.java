package org.engram.simulation.run;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Where a run may have been solved already.
 *
 * @param <E> what is solved
 * @param <F> what is published of it
 */
@FunctionalInterface
public interface SolvedRuns<E, F extends Frame> {
    /** Nothing is solved. */
    static <E, F extends Frame> SolvedRuns<E, F> none() {
        return (experiment, progress, unwanted) -> Optional.empty();
    }

    /**
     * The run of an experiment; it is waited for where it is on its way.
     *
     * @param progress told the part that is solved
     * @param unwanted when it is true nothing is waited for
     * @return a look back for the calling thread; empty where there is no such run, or it did not come to its end
     */
    Optional<Hindsight<F>> find(E experiment, DoubleConsumer progress, BooleanSupplier unwanted);
}
