package org.engram.simulation.run;

import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * The weights at the playhead, renewed as often as the screen needs, and while a run is being solved as seldom as the
 * solving needs: looking back may then take a fiftieth of the time, so that the picture does not slow the mathematics.
 */
final class Picture {
    private static final long INTERVAL = 16_000_000;
    private static final long SHARE = 50;

    private final LongSupplier clock;
    private FlowSnapshot snapshot;
    private long due;

    Picture(LongSupplier clock) {
        this.clock = clock;
    }

    /** Null when there is none of the present run. */
    FlowSnapshot snapshot() {
        return snapshot;
    }

    /** Another run: the snapshot is of no use. */
    void clear() {
        snapshot = null;
    }

    boolean shows(double time) {
        return snapshot != null && snapshot.time() == time;
    }

    /** Nanoseconds until the next one is due; zero or less when it is. */
    long untilDue(long now) {
        return due - now;
    }

    /** Goes to a time of the run, unless it is interrupted. */
    void renew(FlowRun run, double time) {
        long started = clock.getAsLong();
        try {
            snapshot = run.snapshot(time);
        } catch (CancellationException e) {
            return; // something more urgent is waiting; the next turn comes back to this
        } finally {
            long now = clock.getAsLong();
            due = now + Math.max(INTERVAL, run.finished() ? 0 : SHARE * (now - started));
        }
    }
}
