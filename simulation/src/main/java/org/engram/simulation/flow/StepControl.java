package org.engram.simulation.flow;

import org.engram.simulation.kernel.Kernel;

/**
 * Step sizes of the Dormand–Prince method 8(5,3), after Hairer's dop853.f:
 *
 * <pre>
 *   e_5, e_3 = Σ ((error of order 5 or 3)_i / scale_i)² by {@link ErrorScale},  error = h e_5 / √(n (e_5 + 0.01 e_3))
 *   h ← h · min(6, max(1/3, 0.9 error^(−1/8)))
 * </pre>
 *
 * <p>A step is accepted when error ≤ 1; the step after a rejection does not grow.
 */
final class StepControl {
    private static final double SAFETY = 0.9;
    private static final double LARGEST_GROWTH = 6;
    private static final double LARGEST_CUT = 0.333;
    private static final double CUT_WHEN_NOT_FINITE = 0.1;
    private static final double ORDER = 8;
    /** Where nothing moves the step grows for ever; up to here time stays finite. */
    private static final double LARGEST_STEP = 1e100;

    private final ErrorScale scale;
    private final Kernel kernel;
    private final double[] zero;
    private final double[] estimate;

    StepControl(int dimension, ErrorScale scale, Kernel kernel) {
        this.scale = scale;
        this.kernel = kernel;
        zero = new double[dimension];
        estimate = new double[dimension];
    }

    /** The error of a step in units of the tolerance; NaN or infinite when the step left the finite numbers. */
    double error(double h, double[][] k, double[] y, double[] candidate) {
        scale.between(y, candidate);
        double five = squaredNorm(DormandPrince853Tableau.ERROR_FIVE, k);
        double three = squaredNorm(DormandPrince853Tableau.ERROR_THREE, k);
        double denominator = five + 0.01 * three;
        return denominator == 0 ? 0 : h * five / Math.sqrt(y.length * denominator);
    }

    private double squaredNorm(double[] coefficients, double[][] k) {
        kernel.combine(zero.length, zero, 1, coefficients, k, coefficients.length, estimate);
        return scale.squaredNorm(estimate);
    }

    /** The next step size after one of size h with the given error. */
    double next(double h, double error, boolean afterRejection) {
        if (!Double.isFinite(error)) {
            return h * CUT_WHEN_NOT_FINITE;
        }
        double factor = SAFETY * StrictMath.pow(error, -1 / ORDER);
        double largest = afterRejection || error > 1 ? 1 : LARGEST_GROWTH;
        return Math.min(LARGEST_STEP, h * Math.min(largest, Math.max(LARGEST_CUT, factor)));
    }

    /**
     * Hairer's guess of a first step: such that an explicit Euler step is small, then from an estimate of the second
     * derivative. Costs one evaluation. Modified: the two scratch arrays.
     */
    double initialStep(VectorField field, double t, double[] y, double[] f, double[] scratchState, double[] scratch) {
        scale.between(y, y);
        double size = scale.squaredNorm(y);
        double speed = scale.squaredNorm(f);
        double h = size <= 1e-10 || speed <= 1e-10 || size / speed == 0 ? 1e-6 : 0.01 * Math.sqrt(size / speed);
        for (int i = 0; i < y.length; i++) {
            scratchState[i] = Math.fma(h, f[i], y[i]);
        }
        field.derivatives(t + h, scratchState, scratch);
        for (int i = 0; i < y.length; i++) {
            scratch[i] -= f[i];
        }
        double curvature = Math.max(Math.sqrt(scale.squaredNorm(scratch)) / h, Math.sqrt(speed));
        double fromCurvature =
                curvature <= 1e-15 ? Math.max(1e-6, h * 1e-3) : StrictMath.pow(0.01 / curvature, 1 / ORDER);
        return fromCurvature > 0 ? Math.min(100 * h, fromCurvature) : h;
    }
}
