package org.engram.ui.film;

import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;

/**
 * How far a film is. Nobody knows beforehand how long painting takes beside solving; once the first pictures are painted, the part that is
 * done is the time spent over the time that all will have taken at that pace.
 */
final class FilmProgress {
    /** What solving is taken for until then. */
    private static final double SOLVING = 0.1;

    private final LongSupplier clock;
    private final DoubleConsumer told;
    private final long start;
    private long solved;
    private double part;

    /** @param clock in nanoseconds */
    FilmProgress(LongSupplier clock, DoubleConsumer told) {
        this.clock = clock;
        this.told = told;
        start = clock.getAsLong();
        solved = start;
    }

    /** Solved so far, 0 to 1. */
    void solving(double done) {
        solved = clock.getAsLong();
        tell(SOLVING * done);
    }

    /** Painted so far, 0 to 1. */
    void painting(double done) {
        long now = clock.getAsLong();
        double all = solved - start + (now - solved) / done;
        tell(done >= 1 || all <= 0 ? done : (now - start) / all);
    }

    /** It never goes back. */
    private void tell(double done) {
        part = Math.max(part, Math.min(1, done));
        told.accept(part);
    }
}
