package org.engram.simulation.run;

/**
 * A look back at a run that has ended. Not shared between threads.
 *
 * @param <F> what is published of the run
 */
public interface Hindsight<F extends Frame> extends AutoCloseable {
    /** How the run ended. */
    RunStatus status();

    /**
     * All of the run, with the last of its moments not after t, clamped to what is solved; cheap where times follow one another.
     *
     * @throws java.util.concurrent.CancellationException when that takes long and nobody wants it any more
     */
    F at(double t);

    /** Ends its threads, where it has some. */
    @Override
    default void close() {}
}
