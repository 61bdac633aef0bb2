package org.engram.app.command;

import java.util.Locale;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.memory.RecallStatistics;
import org.engram.simulation.run.memory.MemoryColumn;

/** The columns of the CSV of {@code engram memory}. */
enum MemoryField {
    /** From 0; its seed is that many above the first. */
    TRIAL,
    INPUTS,
    OUTPUTS,
    DIMENSION,
    /** m, empty in a linear memory. */
    WIDTH,
    PARAMETERS,
    ACCURACY,
    /** This and the next are empty where there is only one output. */
    MARGIN_MIN,
    MARGIN_MEDIAN,
    CORRECT_MEAN,
    CORRECT_STD,
    /** This and the next are empty where there is only one output. */
    WRONG_MEAN,
    WRONG_STD,
    /** Empty where there is no formula. */
    PREDICTED_ACCURACY;

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All values of a memory; NaN where one is empty. */
    static double[] row(int trial, MeasuredMemory memory) {
        double[] row = new double[values().length];
        for (MemoryField field : values()) {
            row[field.ordinal()] = field == TRIAL ? trial : field.value(memory);
        }
        return row;
    }

    private double value(MeasuredMemory memory) {
        RecallStatistics statistics = memory.statistics();
        return switch (this) {
            case TRIAL -> Double.NaN;
            case INPUTS -> statistics.inputs();
            case OUTPUTS -> statistics.outputs();
            case DIMENSION -> memory.experiment().dimension();
            case WIDTH -> width(memory.experiment().kind());
            case PARAMETERS -> memory.parameters();
            case ACCURACY -> MemoryColumn.ACCURACY.of(memory);
            case MARGIN_MIN -> MemoryColumn.MARGIN_MIN.of(memory);
            case MARGIN_MEDIAN -> MemoryColumn.MARGIN_MEDIAN.of(memory);
            case CORRECT_MEAN -> MemoryColumn.CORRECT_MEAN.of(memory);
            case CORRECT_STD -> MemoryColumn.CORRECT_STD.of(memory);
            case WRONG_MEAN -> MemoryColumn.WRONG_MEAN.of(memory);
            case WRONG_STD -> MemoryColumn.WRONG_STD.of(memory);
            case PREDICTED_ACCURACY -> MemoryColumn.PREDICTED_ACCURACY.of(memory);
        };
    }

    private static double width(MemoryKind kind) {
        return switch (kind) {
            case MemoryKind.Neurons neurons -> neurons.width();
            case MemoryKind.TrainedMlp mlp -> mlp.width();
            case MemoryKind.Matrix matrix -> Double.NaN;
        };
    }
}
