package org.engram.simulation.run;

import java.util.function.DoubleFunction;

/**
 * A look back at a run that has ended. Not shared between threads.
 *
 * @param <F> what is published of the run
 * @param status how the run ended
 * @param moments what {@link #at} gives
 * @param closing ends threads
 */
public record Hindsight<F extends Frame>(RunStatus status, DoubleFunction<F> moments, Runnable closing)
        implements AutoCloseable {
    /** Without threads of its own. */
    public Hindsight(RunStatus status, DoubleFunction<F> moments) {
        this(status, moments, () -> {});
    }

    /**
     * All of the run, with the last of its moments not after t, clamped to what is solved; cheap where times follow one another.
     *
     * @throws java.util.concurrent.CancellationException when that takes long and nobody wants it any more
     */
    public F at(double t) {
        return moments.apply(t);
    }

    /** Ends its threads, where it has some. */
    @Override
    public void close() {
        closing.run();
    }
}
