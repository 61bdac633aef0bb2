package org.engram.simulation.run;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * The run at the playhead, renewed as often as the screen needs, and while a run is being solved as seldom as the
 * solving needs: looking back may then take a fiftieth of the time, so that the picture does not slow the mathematics.
 */
final class Picture<S extends Snapshot> {
    private static final long INTERVAL = 16_000_000;
    private static final long SHARE = 50;

    private final LongSupplier clock;
    private S snapshot;
    private double asked;
    private boolean settled;
    private long due;

    Picture(LongSupplier clock) {
        this.clock = clock;
    }

    /** Null when there is none of the present run. */
    S snapshot() {
        return snapshot;
    }

    /** Another run: the snapshot is of no use. */
    void clear() {
        snapshot = null;
    }

    /** Whether the snapshot is what the run gives for a time; where a run has steps only, it may lie a little before. */
    boolean shows(double time) {
        return snapshot != null && settled && asked == time;
    }

    /** Nanoseconds until the next one is due; zero or less when it is. */
    long untilDue(long now) {
        return due - now;
    }

    /**
     * Goes to a time of the run, unless it is interrupted; whether it shows another moment than before, or the same in
     * another way. What is new there, or moves on, is
     * glanced at first, where looking takes long.
     */
    boolean renew(Run<?, S, ?> run, double time, boolean moving) {
        long started = clock.getAsLong();
        try {
            S before = snapshot;
            boolean hasty = moving || snapshot == null || asked != time;
            boolean provisional = run.provisional(time);
            Optional<S> glance = hasty ? run.glance(time) : Optional.empty();
            boolean other = !settled && asked == time;
            snapshot = glance.isPresent() ? glance.get() : run.snapshot(time);
            settled = glance.isEmpty() && !provisional;
            asked = time;
            return before == null || other || before.time() != snapshot.time();
        } catch (CancellationException e) {
            return false; // something more urgent is waiting; the next turn comes back to this
        } finally {
            long now = clock.getAsLong();
            due = now + Math.max(INTERVAL, run.finished() ? 0 : SHARE * (now - started));
        }
    }
}
