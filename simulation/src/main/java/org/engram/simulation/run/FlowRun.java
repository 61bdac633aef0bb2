package org.engram.simulation.run;

import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.StageReport;

/** One run of an experiment from its start to its horizon, without a thread of its own. Not shared between threads. */
public final class FlowRun {
    /** @param memoryBudgetBytes what recording and checkpoints together may take */
    public FlowRun(FlowExperiment experiment, Kernel kernel, long memoryBudgetBytes) {
        throw new UnsupportedOperationException();
    }

    /** Takes one accepted step and records it; false when the run was finished already. */
    public boolean advance() {
        throw new UnsupportedOperationException();
    }

    /** Whether the run has come to its end: solved, cancelled or failed. */
    public boolean finished() {
        throw new UnsupportedOperationException();
    }

    public RunStatus status() {
        throw new UnsupportedOperationException();
    }

    public RecordingView recording() {
        throw new UnsupportedOperationException();
    }

    public StageReport stages() {
        throw new UnsupportedOperationException();
    }

    public RunStatistics statistics() {
        throw new UnsupportedOperationException();
    }

    /** The weights at t, clamped to what is solved; the same bytes whenever it is asked. */
    public FlowSnapshot snapshot(double t) {
        throw new UnsupportedOperationException();
    }

    /**
     * Goes on to the end and measures on the way, by dense output, at the given times, which increase.
     *
     * @return one row for each time that was reached, indexed by {@link org.engram.simulation.flow.FlowColumn}
     */
    public double[][] sample(double[] times) {
        throw new UnsupportedOperationException();
    }
}
