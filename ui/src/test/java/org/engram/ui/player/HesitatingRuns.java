package org.engram.ui.player;

import java.util.concurrent.CountDownLatch;
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
 * @param leave to begin, once it is counted down
 */
public record HesitatingRuns(CountDownLatch leave) implements RunFactory<FlowExperiment, FlowSnapshot, FlowFrame> {
    @Override
    public FlowRun start(FlowExperiment experiment, BooleanSupplier unwanted) {
        while (leave.getCount() > 0) {
            Thread.onSpinWait();
        }
        return FlowRuns.usual().start(experiment, unwanted);
    }

    @Override
    public String noMemory() {
        return "Choose less.";
    }
}
