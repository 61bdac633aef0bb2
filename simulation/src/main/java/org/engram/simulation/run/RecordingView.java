package org.engram.simulation.run;

import org.engram.simulation.flow.FlowColumn;

/**
 * The observables of a run, one row for each recorded time, in increasing t; a fixed number of rows, readable from any thread. Queries
 * over ranges of rows use a min/max pyramid, so that they cost the logarithm of the range.
 */
public interface RecordingView {
    /** Number of rows. */
    int size();

    double value(FlowColumn column, int row);

    /** Last row with t ≤ time; -1 when there is none. */
    int rowAt(double time);

    /** Smallest value in rows [from, to). */
    double min(FlowColumn column, int from, int to);

    /** Largest value in rows [from, to). */
    double max(FlowColumn column, int from, int to);

    /** The value at a time, linear between rows; NaN outside. */
    double at(FlowColumn column, double time);
}
