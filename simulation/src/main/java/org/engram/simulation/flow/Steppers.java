package org.engram.simulation.flow;

import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.kernel.Kernel;

/** The stepper for each choice of dynamics. */
public final class Steppers {
    /** The absolute tolerance, in units of the relative one and the smallest initial weight. */
    private static final double ABSOLUTE = 1e-6;

    private Steppers() {}

    /** A stepper at t = 0 of the problem, on the given kernel. */
    public static Stepper of(FlowProblem problem, Dynamics dynamics, Kernel kernel) {
        return of(problem, dynamics, kernel, UnaryOperator.identity());
    }

    /**
     * The same, with something between the stepper and the vector field.
     *
     * @param watched what the stepper sees instead of the vector field, giving the same values
     */
    public static Stepper of(
            FlowProblem problem, Dynamics dynamics, Kernel kernel, UnaryOperator<VectorField> watched) {
        double[] initial = problem.initialState();
        VectorField field = watched.apply(new FactorisedFlow(problem, kernel));
        NonFinite nonFinite = new NonFinite(initial.length, kernel, problem.layout()::name);
        return switch (dynamics) {
            case Dynamics.Flow flow -> {
                double tolerance = flow.tolerance();
                double absolute = tolerance * ABSOLUTE * problem.smallestInitialWeight();
                FlowLayout layout = problem.layout();
                ErrorScale scale =
                        new ErrorScale(initial.length, layout.tokens(), layout.answers(), kernel, tolerance, absolute);
                StepControl control = new StepControl(initial.length, scale, kernel);
                yield new StiffnessSwitch(
                        new DormandPrince853(field, initial, kernel, control, nonFinite),
                        new StabilisedRungeKutta(field, kernel, scale, nonFinite));
            }
            case Dynamics.Descent descent ->
                new GradientDescent(field, initial, kernel, descent.learningRate(), nonFinite);
        };
    }

    /**
     * An adaptive stepper of order 8 with dense output, at t = 0 of a vector field of one's own that is not stiff.
     *
     * @param relative relative tolerance
     * @param absolute absolute tolerance
     * @param name names an unknown by its index, for the report of a state that is not finite
     */
    public static Stepper dormandPrince(
            VectorField field,
            double[] initial,
            double relative,
            double absolute,
            Kernel kernel,
            IntFunction<String> name) {
        int dimension = initial.length;
        ErrorScale scale = new ErrorScale(dimension, 0, 0, kernel, relative, absolute); // no columns
        NonFinite nonFinite = new NonFinite(dimension, kernel, name);
        return new DormandPrince853(field, initial, kernel, new StepControl(dimension, scale, kernel), nonFinite);
    }
}
