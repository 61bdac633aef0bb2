package org.engram.ui.player;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.run.RunFactory;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRun;
import org.engram.simulation.run.flow.FlowRuns;
import org.engram.simulation.run.flow.FlowSnapshot;

/**
 * Flows that do not begin before they may.
 *
 * @param leave a permit for each that may begin
 */
public record HesitatingRuns(Semaphore leave) implements RunFactory<FlowExperiment, FlowSnapshot, FlowFrame> {
    @Override
    public FlowRun start(FlowExperiment experiment, BooleanSupplier unwanted) {
        leave.acquireUninterruptibly();
        return FlowRuns.usual().start(experiment, unwanted);
    }

    @Override
    public String noMemory() {
        return "Choose less.";
    }
}
