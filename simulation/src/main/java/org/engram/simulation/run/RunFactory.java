package org.engram.simulation.run;

import java.util.function.BooleanSupplier;

/** Starts runs of one laboratory. Called on the simulation thread. */
public interface RunFactory<E, S extends Snapshot, F extends Frame> extends AutoCloseable {
    /**
     * @param unwanted to be asked before each computation that takes more than a few milliseconds; once it is true, nobody wants its
     *     result, and a step is left by cancelling the run, a look back by a {@link java.util.concurrent.CancellationException}
     * @throws IllegalArgumentException with one sentence, when the experiment cannot be started
     */
    Run<E, S, F> start(E experiment, BooleanSupplier unwanted);

    /** One sentence for a run that does not fit into memory: which parameters to reduce. */
    String noMemory();

    /** Ends threads that its runs share, where they do; the runs then work alone. */
    @Override
    default void close() {}
}
