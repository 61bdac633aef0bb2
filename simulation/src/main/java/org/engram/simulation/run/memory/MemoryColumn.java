package org.engram.simulation.run.memory;

import java.util.Arrays;
import java.util.Locale;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.memory.RecallStatistics;

/** What is observed of memories of a growing number of associations. */
public enum MemoryColumn {
    /** n. */
    ASSOCIATIONS,
    /** The share that is recalled. */
    ACCURACY,
    /** What theory says of it; NaN where there is no formula. */
    PREDICTED_ACCURACY,
    /** NaN where there is only one output. */
    MARGIN_MIN,
    /** NaN where there is only one output. */
    MARGIN_MEDIAN,
    CORRECT_MEAN,
    CORRECT_STD,
    /** NaN where there is only one output. */
    WRONG_MEAN,
    /** NaN where there is only one output. */
    WRONG_STD;

    static final int COUNT = values().length;

    /** Name in files: "margin_min". */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is observed of this memory. */
    public double of(MeasuredMemory memory) {
        RecallStatistics statistics = memory.statistics();
        boolean alone = statistics.outputs() == 1;
        return switch (this) {
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

    /** One row of the accuracy curve, indexed by these columns. */
    static double[] row(MeasuredMemory memory) {
        return Arrays.stream(values()).mapToDouble(column -> column.of(memory)).toArray();
    }
}
