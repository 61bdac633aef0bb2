package org.engram.app.command;

import java.util.Locale;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.memory.RecallStatistics;

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
        boolean alone = statistics.outputs() == 1;
        return switch (this) {
            case TRIAL -> Double.NaN;
            case INPUTS -> statistics.inputs();
            case OUTPUTS -> statistics.outputs();
            case DIMENSION -> memory.experiment().dimension();
            case WIDTH -> width(memory.experiment().kind());
            case PARAMETERS -> memory.parameters();
            case ACCURACY -> statistics.accuracy();
            case MARGIN_MIN -> alone ? Double.NaN : statistics.smallestMargin();
            case MARGIN_MEDIAN -> alone ? Double.NaN : statistics.medianMargin();
            case CORRECT_MEAN -> statistics.correctMean();
            case CORRECT_STD -> statistics.correctDeviation();
            case WRONG_MEAN -> statistics.wrongMean();
            case WRONG_STD -> statistics.wrongDeviation();
            case PREDICTED_ACCURACY -> memory.predictedAccuracy();
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
