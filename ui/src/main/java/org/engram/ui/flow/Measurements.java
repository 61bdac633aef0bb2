package org.engram.ui.flow;

import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.RecordingView;

/** Numbers read off a recording, to be held against the theory. */
final class Measurements {
    private Measurements() {}

    /** The total loss where it changes least between two times; NaN when too little was recorded between them. */
    static double plateau(RecordingView<FlowColumn> recording, double start, double end) {
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
}
