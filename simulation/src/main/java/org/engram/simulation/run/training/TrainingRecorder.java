package org.engram.simulation.run.training;

import java.util.List;
import org.engram.simulation.run.Recording;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.AnswerDistribution;
import org.engram.simulation.theory.LossStages;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.training.TrainingColumn;

/** Measures a training now and then, and records the rows. */
final class TrainingRecorder {
    private final TrainingMeter meter;
    private final LossStages stages;
    private final Recording<TrainingColumn> recording = new Recording<>(TrainingColumn.class);
    private double lossSum;
    private long losses;

    TrainingRecorder(TrainingMeter meter, FactTable facts) {
        this.meter = meter;
        stages = new LossStages(AnswerDistribution.uniform(facts));
    }

    /** The loss of a batch, before its update. */
    void add(double loss) {
        lossSum += loss;
        losses++;
    }

    /** Records a row with the mean of the losses since the row before; false, and no row, when a number of it is not finite. */
    boolean record(long step, double[] weights) {
        double[] row = new double[TrainingColumn.COUNT];
        meter.measure(step, weights, lossSum / losses, row);
        if (!finite(row)) {
            return false;
        }
        recording.append(row);
        stages.accept(
                (double) step,
                row[TrainingColumn.RELATION_ONLY_LOSS.ordinal()],
                row[TrainingColumn.SUBJECT_ONLY_LOSS.ordinal()]);
        lossSum = 0;
        losses = 0;
        return true;
    }

    private static boolean finite(double[] row) {
        double sum = 0;
        for (double x : row) {
            sum += x * 0;
        }
        return sum == 0;
    }

    /** Steps of the newest row. */
    long lastStep() {
        return (long) recording.time();
    }

    double lastAccuracy() {
        return recording.newest()[TrainingColumn.TEST_ACCURACY.ordinal()];
    }

    Recording<TrainingColumn> recording() {
        return recording;
    }

    List<Stage> stages() {
        return stages.stages();
    }
}
