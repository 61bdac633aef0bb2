package org.engram.ui.memory;

import java.util.Arrays;
import org.engram.simulation.memory.RecallStatistics;
import org.engram.ui.figure.Curve;

/** The margins of all associations, the smallest first; sorted when first looked at, by whoever paints them. */
final class SortedMargins implements Curve {
    private final RecallStatistics statistics;
    private volatile double[] sorted;

    SortedMargins(RecallStatistics statistics) {
        this.statistics = statistics;
    }

    private double[] sorted() {
        double[] now = sorted;
        if (now == null) {
            now = statistics.margins();
            Arrays.sort(now);
            sorted = now;
        }
        return now;
    }

    @Override
    public int size() {
        return statistics.inputs();
    }

    /** 1, 2, …. */
    @Override
    public double x(int index) {
        return index + 1.0;
    }

    @Override
    public double y(int index) {
        return sorted()[index];
    }

    @Override
    public int indexAt(double x) {
        return Double.isNaN(x) ? -1 : Math.clamp((long) Math.floor(x) - 1, -1, size() - 1);
    }

    @Override
    public double min(int from, int to) {
        return from < to ? sorted()[from] : Double.NaN;
    }

    @Override
    public double max(int from, int to) {
        return from < to ? sorted()[to - 1] : Double.NaN;
    }
}
