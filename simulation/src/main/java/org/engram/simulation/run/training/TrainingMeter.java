package org.engram.simulation.run.training;

import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.training.BlockNorms;
import org.engram.simulation.training.RandomStream;
import org.engram.simulation.training.TestSet;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.training.TrainingProblem;
import org.engram.simulation.transformer.Model;

/** Measures weights, and takes pictures of them. Not shared between threads. */
final class TrainingMeter {
    private final TransformerExperiment experiment;
    private final TrainingProblem problem;
    private final Model model;
    private final Kernel kernel;
    private final TestSet test;
    private final BlockNorms norms;

    /** @param model used for measuring, between the steps of whoever else uses it */
    TrainingMeter(TransformerExperiment experiment, TrainingProblem problem, Model model, Kernel kernel) {
        this.experiment = experiment;
        this.problem = problem;
        this.model = model;
        this.kernel = kernel;
        test = new TestSet(
                model,
                problem.facts(),
                problem.sampler(),
                experiment.training().testSize(),
                RandomStream.TEST.of(experiment.seed(), 0),
                kernel);
        norms = new BlockNorms(model.layout(), kernel);
    }

    /** A row, indexed by {@link TrainingColumn}. Modified: row. */
    void measure(long step, double[] weights, double trainLoss, double[] row) {
        row[TrainingColumn.STEP.ordinal()] = (double) step;
        row[TrainingColumn.TRAIN_LOSS.ordinal()] = trainLoss;
        test.measure(weights, row);
        norms.measure(weights, row);
    }

    /**
     * The model at a step of a recorded training.
     *
     * @param live the weights after that step; copied
     */
    TrainingSnapshot snapshot(long step, double[] live, RecordingView<TrainingColumn> rows) {
        double[] weights = live.clone();
        return new TrainingSnapshot(
                (double) step,
                experiment.architecture(),
                model.layout(),
                problem.embeddings(),
                weights,
                columns(step, weights, rows),
                problem.readout(weights, kernel));
    }

    /** Those of the newest row; those of a step that is not recorded, or not any more, measured anew but for the train loss. */
    private double[] columns(long step, double[] weights, RecordingView<TrainingColumn> rows) {
        int newest = rows.size() - 1;
        if (rows.time(newest) == step) {
            return rows.row(newest);
        }
        double[] row = new double[TrainingColumn.COUNT];
        measure(step, weights, rows.value(TrainingColumn.TRAIN_LOSS, rows.rowAt((double) step)), row);
        return row;
    }
}
