package org.engram.simulation.run;

import java.util.List;
import java.util.Optional;
import org.engram.simulation.theory.StageReport.Stage;

/**
 * One run of an experiment from its start to its end, without a thread of its own. Not shared between threads.
 *
 * <p>What is recorded depends on the experiment alone, byte for byte, whoever watches; looking back changes nothing.
 *
 * @param <E> what the run makes come true
 * @param <S> what it is at one moment
 * @param <F> what is published of it
 */
public interface Run<E, S extends Snapshot, F extends Frame> {
    /** Takes one step and records it; false when the run was finished already or has no further step. */
    boolean advance();

    /** Whether the run has come to its end: solved, cancelled or failed. */
    boolean finished();

    /** Ends the run where it is; what is recorded stays. */
    void cancel();

    /** Ends the run where it is, for a reason in one sentence; what is recorded stays. */
    void fail(String reason);

    RunStatus status();

    /** What it makes come true, with what was changed on the way. */
    E experiment();

    /** The run for other threads, after it was solved to its end. */
    Solved<F> solved();

    List<Stage> stages();

    /**
     * The run at the last of its moments not after t, clamped to what is solved; the same bytes whenever it is asked.
     *
     * @throws java.util.concurrent.CancellationException when that takes long and something more urgent is asked
     */
    S snapshot(double t);

    /**
     * A moment somewhat before that of {@link #snapshot}, where that one would take longer than the picture of a playhead on its way may
     * wait; empty where it would not. Thrown: as by {@link #snapshot}.
     */
    default Optional<S> glance(double t) {
        return Optional.empty();
    }

    /** Whether the run will give another snapshot for the same t, as where it is still working at that moment. */
    default boolean provisional(double t) {
        return false;
    }

    /** The first end of a step after t, or the end of what is solved. Thrown: as by {@link #snapshot}. */
    double stepAfter(double t);

    /** The last end of a step before t, or the start. Thrown: as by {@link #snapshot}. */
    double stepBefore(double t);

    /** All of the run so far, with one of its moments; not changed afterwards. */
    F frame(long number, S snapshot);

    /** Moments at which the run will be looked at: a hint, so that looking back there is cheap. To be given before it is solved. */
    default void expect(double[] times) {}

    /**
     * Goes on under a changed experiment, where its past stays what it was.
     *
     * @return false when the change asks for a new run, which leaves this one as it is
     */
    default boolean continueWith(E experiment) {
        return false;
    }
}
