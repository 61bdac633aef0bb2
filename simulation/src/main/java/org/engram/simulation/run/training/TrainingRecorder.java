package org.engram.simulation.run.training;

import java.util.List;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Recording;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.theory.AnswerDistribution;
import org.engram.simulation.theory.LossStages;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.training.BlockNorms;
import org.engram.simulation.training.RandomStream;
import org.engram.simulation.training.TestSet;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.training.TrainingProblem;
import org.engram.simulation.transformer.Model;

/** Measures a training now and then, and records the rows. */
final class TrainingRecorder {
    private final TestSet test;
    private final BlockNorms norms;
    private final LossStages stages;
    private final Recording<TrainingColumn> recording = new Recording<>(TrainingColumn.class);
    private double lossSum;
    private long losses;

    /** @param model used for measuring, between the steps of whoever else uses it */
    TrainingRecorder(TransformerExperiment experiment, TrainingProblem problem, Model model, Kernel kernel) {
        test = new TestSet(
                model,
                problem.facts(),
                problem.sampler(),
                experiment.training().testSize(),
                RandomStream.TEST.of(experiment.seed(), 0),
                kernel);
        norms = new BlockNorms(model.layout(), kernel);
        stages = new LossStages(AnswerDistribution.uniform(problem.facts()));
    }

    /** The loss of a batch, before its update. */
    void add(double loss) {
        lossSum += loss;
        losses++;
    }

    /** Records a row with the mean of the losses since the row before; false, and no row, when a number of it is not finite. */
    boolean record(long step, double[] weights) {
        double[] row = new double[TrainingColumn.COUNT];
        measure(step, weights, lossSum / losses, row);
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

    private void measure(long step, double[] weights, double trainLoss, double[] row) {
        row[TrainingColumn.STEP.ordinal()] = (double) step;
        row[TrainingColumn.TRAIN_LOSS.ordinal()] = trainLoss;
        test.measure(weights, row);
        norms.measure(weights, row);
    }

    private static boolean finite(double[] row) {
        double sum = 0;
        for (double x : row) {
            sum += x * 0;
        }
        return sum == 0;
    }

    /** The columns at a step that is not recorded, or not any more: measured anew, but for the train loss. */
    double[] columns(long step, double[] weights) {
        if (step == lastStep()) {
            return recording.newest();
        }
        double[] row = new double[TrainingColumn.COUNT];
        RecordingView<TrainingColumn> rows = recording.view();
        measure(step, weights, rows.value(TrainingColumn.TRAIN_LOSS, rows.rowAt((double) step)), row);
        return row;
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
