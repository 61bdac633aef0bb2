package org.engram.simulation.run;

import java.util.concurrent.CancellationException;

/**
 * A run that goes on step by step: how far it is, how it ended, and how long that took.
 *
 * @param <E> what the run makes come true
 * @param <S> what it is at one moment
 * @param <F> what is published of it
 */
public abstract class SteppedRun<E, S extends Snapshot, F extends Frame> implements Run<E, S, F> {
    private static final double NANOS = 1e9;

    private RunStatus end;
    private long nanos;

    /** At its start. */
    protected SteppedRun() {}

    /**
     * Takes one step and records it.
     *
     * @return false when the run has no further step
     * @throws CancellationException when nobody wants it any more
     */
    protected abstract boolean step();

    /** How much of the run can be played. */
    protected abstract double solvedUntil();

    /** Where it ends, as far as is known now. */
    protected abstract double horizon();

    @Override
    public final boolean advance() {
        if (finished()) {
            return false;
        }
        long started = System.nanoTime();
        try {
            return step();
        } catch (CancellationException e) {
            cancel();
            return false;
        } finally {
            countFrom(started);
        }
    }

    /** Counts the time since then, by {@link System#nanoTime()}; steps are counted already. */
    protected final void countFrom(long started) {
        nanos += System.nanoTime() - started;
    }

    /** The seconds it took so far; looking back is not counted. */
    protected final double seconds() {
        return nanos / NANOS;
    }

    /** Ends the run where it was to end. */
    protected final void endAt(double horizon) {
        end = new RunStatus.Solved(horizon);
    }

    @Override
    public final boolean finished() {
        return end != null;
    }

    @Override
    public final void cancel() {
        if (!finished()) {
            end = new RunStatus.Cancelled(solvedUntil(), horizon());
        }
    }

    @Override
    public final void fail(String reason) {
        if (!finished()) {
            end = new RunStatus.Failed(solvedUntil(), horizon(), reason);
        }
    }

    @Override
    public final RunStatus status() {
        return finished() ? end : new RunStatus.Solving(solvedUntil(), horizon());
    }
}
