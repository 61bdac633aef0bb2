package org.engram.simulation.flow;

import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.kernel.Kernel;

/** The observables of a run at t = 0, 0.1, 0.2, …: every step of a descent with learning rate 0.1. */
record SampledRun(double[][] rows) {
    private static final double SPACING = 0.1;

    static SampledRun ofDescent(FlowProblem problem, int samples) {
        return of(problem, new Dynamics.Descent(SPACING), samples);
    }

    static SampledRun of(FlowProblem problem, Dynamics dynamics, int samples) {
        Kernel kernel = Kernel.best();
        Stepper stepper = Steppers.of(problem, dynamics, kernel);
        FlowObservables observables = new FlowObservables(problem, kernel);
        double[] state = problem.initialState();
        double[][] rows = new double[samples + 1][FlowColumn.COUNT];
        for (int i = 0; i <= samples; i++) {
            double t = i * SPACING;
            while (stepper.time() < t) {
                stepper.step();
            }
            stepper.interpolate(t, state);
            observables.measure(t, state, rows[i]);
        }
        return new SampledRun(rows);
    }

    double at(int step, FlowColumn column) {
        return rows[step][column.ordinal()];
    }

    /** The first step at which a column lies below a value. */
    int firstBelow(FlowColumn column, double value) {
        for (int i = 0; i < rows.length; i++) {
            if (at(i, column) < value) {
                return i;
            }
        }
        throw new AssertionError(column + " stays above " + value);
    }

    /** The first step at which a column lies below half its initial value. */
    int halved(FlowColumn column) {
        return firstBelow(column, at(0, column) / 2);
    }

    /** The total loss where it changes least between two steps. */
    double plateau(int from, int to) {
        int flattest = from;
        for (int i = from; i < to; i++) {
            flattest = change(i) < change(flattest) ? i : flattest;
        }
        return at(flattest, FlowColumn.TOTAL_LOSS);
    }

    private double change(int step) {
        return Math.abs(at(step + 1, FlowColumn.TOTAL_LOSS) - at(step, FlowColumn.TOTAL_LOSS));
    }
}
