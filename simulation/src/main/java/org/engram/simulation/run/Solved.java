package org.engram.simulation.run;

import java.util.function.BooleanSupplier;

/**
 * A run that was solved to its end, with what is needed to look back at it: immutable, so that any thread may take it.
 *
 * @param <F> what is published of it
 */
@FunctionalInterface
public interface Solved<F extends Frame> {
    /**
     * A look back for the calling thread, independent of all others.
     *
     * @param unwanted as for {@link RunFactory#start}
     */
    Hindsight<F> lookBack(BooleanSupplier unwanted);
}
