package org.engram.ui.flow;

import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.RecordingView;

/** Numbers read off a recording, to be held against the theory. */
final class Measurements {
    /** A key's growth is measured while it grows from 10 to 100 times its start. */
    private static final double FROM = 10;

    private static final double TO = 100;

    /** A key larger than this is no longer near the origin. */
    private static final double SMALL = 0.2;

    private Measurements() {}

    /** The total loss where it changes least between two times; NaN when too little was recorded between them. */
    static double plateau(RecordingView recording, double start, double end) {
        double slowest = Double.POSITIVE_INFINITY;
        double level = Double.NaN;
        for (int row = Math.max(1, recording.rowAt(start) + 2);
                row < recording.size() && recording.value(FlowColumn.T, row) <= end;
                row++) {
            double dt = recording.value(FlowColumn.T, row) - recording.value(FlowColumn.T, row - 1);
            double before = recording.value(FlowColumn.TOTAL_LOSS, row - 1);
            double after = recording.value(FlowColumn.TOTAL_LOSS, row);
            double slope = Math.abs(after - before) / dt;
            if (slope < slowest) {
                slowest = slope;
                level = (before + after) / 2;
            }
        }
        return level;
    }

    /** λ from k ∝ e^{λt}: the slope of ln k while k is small; NaN when it never grew that far, or began too large. */
    static double growth(RecordingView recording, FlowColumn key) {
        if (recording.size() == 0) {
            return Double.NaN;
        }
        double start = recording.value(key, 0);
        if (start <= 0 || TO * start > SMALL) {
            return Double.NaN;
        }
        return Math.log(TO / FROM) / (reaches(recording, key, TO * start) - reaches(recording, key, FROM * start));
    }

    /** When a column first reaches a level, exponential between rows. */
    private static double reaches(RecordingView recording, FlowColumn column, double level) {
        for (int row = 1; row < recording.size(); row++) {
            double after = recording.value(column, row);
            if (after >= level) {
                double before = recording.value(column, row - 1);
                double t0 = recording.value(FlowColumn.T, row - 1);
                double t1 = recording.value(FlowColumn.T, row);
                return t0 + (t1 - t0) * Math.log(level / before) / Math.log(after / before);
            }
        }
        return Double.NaN;
    }
}
