package org.engram.simulation.theory;

import java.util.function.ToDoubleFunction;
import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.flow.FlowObservables;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.flow.Stepper;
import org.engram.simulation.flow.Steppers;
import org.engram.simulation.kernel.Kernel;

/** A run stepped to its automatic horizon by the engine, watched by a detector. */
final class SolvedRun {
    private final FlowProblem problem;
    private final Dynamics dynamics;
    private final FlowObservables observables;
    private final double[] state;
    private final StageDetector detector;
    private final AutomaticHorizon horizon;

    private SolvedRun(FlowExperiment experiment, Dynamics dynamics) {
        problem = FlowProblem.of(experiment);
        this.dynamics = dynamics;
        observables = new FlowObservables(problem, Kernel.best());
        state = new double[problem.layout().size()];
        detector = StageDetector.of(experiment, problem);
        horizon = new AutomaticHorizon(detector.report().predictions());
    }

    static StageReport of(FlowExperiment experiment) {
        SolvedRun run = new SolvedRun(experiment, experiment.dynamics());
        run.solve();
        return run.detector.report();
    }

    /** When a loss first falls below half, found by plain bisection on a much tighter solution. */
    static double tightHalving(FlowExperiment experiment, FlowColumn column) {
        SolvedRun run = new SolvedRun(experiment, new Dynamics.Flow(1e-11));
        Stepper stepper = Steppers.of(run.problem, run.dynamics, Kernel.best());
        ToDoubleFunction<Double> loss = t -> {
            stepper.interpolate(t, run.state);
            return run.row(t, run.state)[column.ordinal()];
        };
        double half = run.row(0, run.problem.initialState())[column.ordinal()] / 2;
        do {
            stepper.step();
        } while (run.row(stepper.time(), stepper.state())[column.ordinal()] >= half);
        double low = stepper.previousTime();
        double high = stepper.time();
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (loss.applyAsDouble(middle) < half) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private void solve() {
        Stepper stepper = Steppers.of(problem, dynamics, Kernel.best());
        double[] before = row(0, problem.initialState());
        detector.start(before);
        do {
            while (stepper.time() < horizon.end()) {
                stepper.step();
                double[] after = row(stepper.time(), stepper.state());
                if (dynamics instanceof Dynamics.Flow) {
                    detector.accept(before, after, (t, out) -> {
                        stepper.interpolate(t, state);
                        observables.measure(t, state, out);
                    });
                } else {
                    detector.accept(before, after);
                }
                before = after;
            }
        } while (horizon.extend(before[FlowColumn.TOTAL_LOSS.ordinal()]));
    }

    private double[] row(double t, double[] weights) {
        double[] row = new double[FlowColumn.COUNT];
        observables.measure(t, weights, row);
        return row;
    }
}
