package org.engram.simulation.run.flow;

import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.flow.FlowLayout;
import org.engram.simulation.flow.FlowObservables;
import org.engram.simulation.run.RecordingView;

/** Takes pictures of the weights of a flow. Not shared between threads. */
record FlowMeter(FlowLayout layout, FlowObservables observables) {
    /**
     * The weights at a time of a recorded flow.
     *
     * @param state not changed afterwards
     */
    FlowSnapshot snapshot(double t, double[] state, RecordingView<FlowColumn> rows) {
        return new FlowSnapshot(t, layout, state, columns(t, state, rows));
    }

    /** Those of the newest row, else measured anew. */
    private double[] columns(double t, double[] state, RecordingView<FlowColumn> rows) {
        int newest = rows.size() - 1;
        if (rows.time(newest) == t) {
            return rows.row(newest);
        }
        double[] row = new double[FlowColumn.COUNT];
        observables.measure(t, state, row);
        return row;
    }
}
