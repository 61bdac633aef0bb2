package org.engram.simulation.run.training;

import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.RunFactory;
import org.engram.simulation.training.TransformerProblem;

/**
 * Starts trainings.
 *
 * @param memoryBudgetBytes what recording and checkpoints of a run together may take
 */
public record TrainingRuns(Kernel kernel, long memoryBudgetBytes)
        implements RunFactory<TransformerExperiment, TrainingSnapshot, TrainingFrame> {
    /** With the fastest kernel for one thread and the usual memory. */
    public static TrainingRuns usual() {
        return new TrainingRuns(Kernel.best(), TrainingRun.DEFAULT_BUDGET_BYTES);
    }

    @Override
    public TrainingRun start(TransformerExperiment experiment, BooleanSupplier unwanted) {
        return new TrainingRun(experiment, TransformerProblem.of(experiment), kernel, memoryBudgetBytes, unwanted);
    }

    @Override
    public String noMemory() {
        return "There is not enough memory for this run; choose a smaller batch B, dimension d, MLP width m or fewer answers D.";
    }
}
