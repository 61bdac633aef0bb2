package org.engram.simulation.run.memory;

import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.memory.RecallStatistics;

/** One row of the accuracy curve. */
final class MemoryRow {
    private MemoryRow() {}

    /** Indexed by {@link MemoryColumn}. */
    static double[] of(MeasuredMemory memory) {
        RecallStatistics statistics = memory.statistics();
        boolean alone = statistics.outputs() == 1;
        double[] row = new double[MemoryColumn.COUNT];
        for (MemoryColumn column : MemoryColumn.values()) {
            row[column.ordinal()] = switch (column) {
                case ASSOCIATIONS -> statistics.inputs();
                case ACCURACY -> statistics.accuracy();
                case PREDICTED_ACCURACY -> memory.predictedAccuracy();
                case MARGIN_MIN -> alone ? Double.NaN : statistics.smallestMargin();
                case MARGIN_MEDIAN -> alone ? Double.NaN : statistics.medianMargin();
                case CORRECT_MEAN -> statistics.correctMean();
                case CORRECT_STD -> statistics.correctDeviation();
                case WRONG_MEAN -> statistics.wrongMean();
                case WRONG_STD -> statistics.wrongDeviation();
            };
        }
        return row;
    }
}
