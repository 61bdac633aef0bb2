package org.engram.ui.film;

import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;

/**
 * How far a film is: the time spent over the time that all will have taken, as solving goes on at the pace that it had since the film was
 * asked for, and painting at its own. Before the first pictures are painted their pace is a guess.
 */
final class FilmProgress {
    private final LongSupplier clock;
    private final DoubleConsumer told;
    private final long start;
    private final double guess;
    private double solvedAtFirst = Double.NaN;
    private long solved;
    private double part;

    /**
     * @param clock in nanoseconds
     * @param guess nanoseconds that painting is taken to need
     */
    FilmProgress(LongSupplier clock, DoubleConsumer told, double guess) {
        this.clock = clock;
        this.told = told;
        this.guess = guess;
        start = clock.getAsLong();
        solved = start;
    }

    /** Solved so far, 0 to 1; a run that is solved for somebody else, too, may be on its way already. */
    void solving(double done) {
        solved = clock.getAsLong();
        if (Double.isNaN(solvedAtFirst)) {
            solvedAtFirst = done;
        }
        double spent = solved - start;
        double pace = (done - solvedAtFirst) / spent;
        tell(pace > 0 ? spent / (spent + (1 - done) / pace + guess) : 0);
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
