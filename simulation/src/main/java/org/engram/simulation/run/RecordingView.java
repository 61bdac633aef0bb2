package org.engram.simulation.run;

/**
 * The observables of a run, one row for each recorded time, in increasing time; a fixed number of rows, readable from any thread. Queries
 * over ranges of rows use a min/max pyramid, so that they cost the logarithm of the range.
 *
 * @param <C> what is observed; the first constant is the time
 */
public interface RecordingView<C extends Enum<C>> {
    /** Number of rows. */
    int size();

    /** Time of a row. */
    double time(int row);

    double value(C column, int row);

    /** A copy of a row, indexed by the constants of C. */
    double[] row(int row);

    /** Last row with its time ≤ time; -1 when there is none. */
    int rowAt(double time);

    /** Smallest value in rows [from, to). */
    double min(C column, int from, int to);

    /** Largest value in rows [from, to). */
    double max(C column, int from, int to);

    /** The value at a time, linear between rows; NaN outside. */
    double at(C column, double time);
}
