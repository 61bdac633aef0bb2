package org.engram.ui.flow;

import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.flow.FlowRun;
import org.engram.simulation.run.flow.FlowSnapshot;
import org.engram.simulation.theory.StageReport;

/** The same experiment solved a second time, without any window. */
final class Engine {
    private final FlowRun run;

    private Engine(FlowRun run) {
        this.run = run;
    }

    static Engine solve(FlowExperiment experiment) {
        FlowRun run = new FlowRun(experiment, Kernel.best(), FlowRun.DEFAULT_BUDGET_BYTES);
        run.sample(new double[0]);
        return new Engine(run);
    }

    FlowSnapshot at(double t) {
        return run.snapshot(t);
    }

    double value(FlowColumn column, double t) {
        return at(t).columns()[column.ordinal()];
    }

    StageReport stages() {
        return run.report();
    }

    double horizon() {
        return run.status().horizon();
    }
}
