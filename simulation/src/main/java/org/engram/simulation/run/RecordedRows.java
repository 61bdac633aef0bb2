package org.engram.simulation.run;

import java.util.List;
import org.engram.simulation.flow.FlowColumn;

/**
 * A view of a {@link Recording} at one moment: full buckets, and at most two rows that are not in one yet.
 *
 * @param tail rows after the kept ones
 */
record RecordedRows(Rows.Prefix kept, Pyramid.Extremes extremes, List<Tail> tail) implements RecordingView {
    /** A row outside the pyramid; copies. */
    record Tail(double[] row, double[] extremes) {
        Tail {
            row = row.clone();
            extremes = extremes.clone();
        }

        double min(FlowColumn column) {
            return extremes[column.ordinal()];
        }

        double max(FlowColumn column) {
            return extremes[extremes.length - FlowColumn.COUNT + column.ordinal()];
        }
    }

    @Override
    public int size() {
        return kept.size() + tail.size();
    }

    @Override
    public double value(FlowColumn column, int row) {
        return row < kept.size()
                ? kept.get(row, column.ordinal())
                : tail.get(row - kept.size()).row()[column.ordinal()];
    }

    @Override
    public int rowAt(double time) {
        int low = -1;
        int high = size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (value(FlowColumn.T, middle) <= time) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public double min(FlowColumn column, int from, int to) {
        double smallest = extremes.min(column.ordinal(), from, Math.min(to, kept.size()));
        for (int i = Math.max(from, kept.size()); i < to; i++) {
            smallest = Math.min(smallest, tail.get(i - kept.size()).min(column));
        }
        return smallest;
    }

    @Override
    public double max(FlowColumn column, int from, int to) {
        double largest = extremes.max(column.ordinal(), from, Math.min(to, kept.size()));
        for (int i = Math.max(from, kept.size()); i < to; i++) {
            largest = Math.max(largest, tail.get(i - kept.size()).max(column));
        }
        return largest;
    }

    @Override
    public double at(FlowColumn column, double time) {
        int row = rowAt(time);
        if (row < 0) {
            return Double.NaN;
        }
        double before = value(FlowColumn.T, row);
        double value = value(column, row);
        if (before == time) {
            return value;
        }
        if (row == size() - 1) {
            return Double.NaN;
        }
        double share = (time - before) / (value(FlowColumn.T, row + 1) - before);
        return value + share * (value(column, row + 1) - value);
    }
}
