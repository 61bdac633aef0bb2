package org.engram.simulation.run.flow;

import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.flow.Checkpoint;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.flow.FlowObservables;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Checkpoints;
import org.engram.simulation.run.Hindsight;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Solved;
import org.engram.simulation.theory.StageReport;

/**
 * A flow that came to its end. Whoever looks back repeats steps with a stepper of his own.
 *
 * @param checkpoints to which no more are added
 */
record SolvedFlow(
        FlowExperiment experiment,
        FlowProblem problem,
        Checkpoints<Checkpoint> checkpoints,
        RecordingView<FlowColumn> recording,
        StageReport report,
        RunStatus status,
        RunStatistics statistics)
        implements Solved<FlowFrame> {
    @Override
    public Hindsight<FlowFrame> lookBack(BooleanSupplier unwanted) {
        Kernel kernel = Kernel.best();
        FlowPast past = new FlowPast(experiment, problem, kernel, checkpoints, unwanted);
        FlowMeter meter = new FlowMeter(problem.layout(), new FlowObservables(problem, kernel));
        return new Hindsight<>(status, t -> {
            double time = Math.clamp(t, 0, status.end());
            double[] state = new double[problem.layout().size()];
            past.stateAt(time, state);
            return frame(meter.snapshot(time, state, recording));
        });
    }

    private FlowFrame frame(FlowSnapshot snapshot) {
        return new FlowFrame(1, experiment, problem.table(), recording, snapshot, report, status, statistics);
    }
}
