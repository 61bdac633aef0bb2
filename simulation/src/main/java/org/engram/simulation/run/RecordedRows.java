package org.engram.simulation.run;

import java.util.Arrays;
import java.util.List;

/**
 * A view of a {@link Recording} at one moment: full buckets, and at most two rows that are not in one yet.
 *
 * @param tail rows after the kept ones
 */
record RecordedRows<C extends Enum<C>>(Rows.Prefix kept, Pyramid.Extremes extremes, List<Tail> tail)
        implements RecordingView<C> {
    private static final int TIME = 0;

    /** A row outside the pyramid; copies. */
    record Tail(double[] row, double[] extremes) {
        Tail {
            row = row.clone();
            extremes = extremes.clone();
        }

        double min(int column) {
            return extremes[column];
        }

        double max(int column) {
            return extremes[extremes.length - row.length + column];
        }
    }

    @Override
    public int size() {
        return kept.size() + tail.size();
    }

    @Override
    public double time(int row) {
        return value(TIME, row);
    }

    @Override
    public double value(C column, int row) {
        return value(column.ordinal(), row);
    }

    @Override
    public double[] row(int row) {
        double[] copy = new double[kept.width()];
        Arrays.setAll(copy, column -> value(column, row));
        return copy;
    }

    private double value(int column, int row) {
        return row < kept.size()
                ? kept.get(row, column)
                : tail.get(row - kept.size()).row()[column];
    }

    @Override
    public int rowAt(double time) {
        int low = -1;
        int high = size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (time(middle) <= time) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public double min(C column, int from, int to) {
        double smallest = extremes.min(column.ordinal(), from, Math.min(to, kept.size()));
        for (int i = Math.max(from, kept.size()); i < to; i++) {
            smallest = Math.min(smallest, tail.get(i - kept.size()).min(column.ordinal()));
        }
        return smallest;
    }

    @Override
    public double max(C column, int from, int to) {
        double largest = extremes.max(column.ordinal(), from, Math.min(to, kept.size()));
        for (int i = Math.max(from, kept.size()); i < to; i++) {
            largest = Math.max(largest, tail.get(i - kept.size()).max(column.ordinal()));
        }
        return largest;
    }

    @Override
    public double at(C column, double time) {
        int row = rowAt(time);
        if (row < 0) {
            return Double.NaN;
        }
        double before = time(row);
        double value = value(column, row);
        if (before == time) {
            return value;
        }
        if (row == size() - 1) {
            return Double.NaN;
        }
        double share = (time - before) / (time(row + 1) - before);
        return value + share * (value(column, row + 1) - value);
    }
}
