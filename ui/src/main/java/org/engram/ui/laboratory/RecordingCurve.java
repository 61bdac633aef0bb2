package org.engram.ui.laboratory;

import org.engram.simulation.run.RecordingView;
import org.engram.ui.figure.Curve;

/** One observable of a recording over time. */
public record RecordingCurve<C extends Enum<C>>(RecordingView<C> recording, C column) implements Curve {
    @Override
    public int size() {
        return recording.size();
    }

    @Override
    public double x(int index) {
        return recording.time(index);
    }

    @Override
    public double y(int index) {
        return recording.value(column, index);
    }

    @Override
    public int indexAt(double x) {
        return Double.isNaN(x) ? -1 : recording.rowAt(x);
    }

    @Override
    public double min(int from, int to) {
        return recording.min(column, from, to);
    }

    @Override
    public double max(int from, int to) {
        return recording.max(column, from, to);
    }

    @Override
    public double at(double x) {
        return recording.at(column, x);
    }

    /** Largest value so far; NaN when there is none. */
    public double largest() {
        return size() == 0 ? Double.NaN : max(0, size());
    }
}
