package org.engram.simulation.run.flow;

import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.RunFactory;

/**
 * Starts flows.
 *
 * @param memoryBudgetBytes what recording and checkpoints of a run together may take
 */
public record FlowRuns(Kernel kernel, long memoryBudgetBytes)
        implements RunFactory<FlowExperiment, FlowSnapshot, FlowFrame> {
    /** With the fastest kernel and the usual memory. */
    public static FlowRuns usual() {
        return new FlowRuns(Kernel.best(), FlowRun.DEFAULT_BUDGET_BYTES);
    }

    @Override
    public FlowRun start(FlowExperiment experiment, BooleanSupplier unwanted) {
        return new FlowRun(experiment, kernel, memoryBudgetBytes, unwanted);
    }

    @Override
    public String noMemory() {
        return "There is not enough memory for this run; choose fewer subjects S, relations R or answers D.";
    }
}
