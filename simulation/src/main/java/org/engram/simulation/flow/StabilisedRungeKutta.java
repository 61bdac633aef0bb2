package org.engram.simulation.flow;

import java.util.Arrays;
import org.engram.simulation.kernel.Kernel;

/**
 * The stabilised method of order 4 for stretches where stability, not accuracy, limits an explicit method: on a plateau the relation weights are stiff
 * (rate about k(r)²p(r)/D) while the subjects grow slowly (rate λ_S), and s stages reach 0.35 s²/ρ where s stages of an ordinary method reach about s/(2ρ).
 *
 * <pre>
 *   error = √(mean (estimate_i / scale_i)²),  h ← h · min(4, max(1/5, 0.8 error^(−1/5)))
 * </pre>
 *
 * <p>{@link ErrorScale} has the scale, {@link StabilisedTableau} has the
 * methods. Dense output is the cubic through both ends of a step and their slopes.
 */
final class StabilisedRungeKutta extends AdaptiveStepper {
    private static final double SAFETY = 0.8;
    private static final double LARGEST_GROWTH = 4;
    private static final double LARGEST_CUT = 0.2;
    private static final double ORDER = 5;
    private static final double RADIUS_MARGIN = 1.1;
    private static final int STEPS_PER_RADIUS = 25;

    private final VectorField field;
    private final Kernel kernel;
    private final ErrorScale scale;
    private final NonFinite nonFinite;
    private final SpectralRadius spectralRadius;
    private final double[][] k;
    private final double[][] estimate;
    private final double[][] ends;
    private final double[] coefficients = new double[4];
    private final double[] walker;
    private double stepSize;
    private double radius;
    private int radiusAge;
    private int lastStages;
    private boolean slopeKnown;

    StabilisedRungeKutta(VectorField field, Kernel kernel, ErrorScale scale, NonFinite nonFinite) {
        super(new double[field.dimension()]);
        int n = field.dimension();
        this.field = field;
        this.kernel = kernel;
        this.scale = scale;
        this.nonFinite = nonFinite;
        spectralRadius = new SpectralRadius(field, kernel);
        k = new double[4][n];
        estimate = new double[1][n];
        ends = new double[][] {new double[n], new double[n]};
        walker = new double[n];
    }

    /** What the last step covered, in units of 1/ρ and stages: below about a half an ordinary method is cheaper. */
    double efficiency() {
        return lastStepSize * radius / lastStages;
    }

    @Override
    public void step() {
        firstSlope();
        for (int rejections = 0; ; rejections++) {
            if (radiusAge >= STEPS_PER_RADIUS || rejections == 2) {
                measureRadius();
            }
            StabilisedTableau tableau = StabilisedTableau.of(stepSize * radius * RADIUS_MARGIN);
            double h = Math.min(stepSize, tableau.interval() / (radius * RADIUS_MARGIN));
            attempt(tableau, h);
            double e = nonFinite.absent(ends[1]) ? error(h) : Double.NaN;
            stepSize = next(h, e, rejections > 0);
            if (e <= 1) {
                accept(h);
                radiusAge++;
                lastStages = tableau.stages();
                slopeKnown = true;
                return;
            }
            if (!(time + stepSize > time)) {
                throw nonFinite.report(time, y, ends[1]);
            }
        }
    }

    /** Makes ends[0] = f(t, y), the slope at the end of the step before. */
    private void firstSlope() {
        if (slopeKnown) {
            double[] slope = ends[1];
            ends[1] = ends[0];
            ends[0] = slope;
        } else {
            field.derivatives(time, y, ends[0]);
        }
        slopeKnown = false;
        previousTime = time;
        if (!nonFinite.absent(ends[0])) {
            throw nonFinite.report(time, y, ends[0]);
        }
    }

    private void measureRadius() {
        long before = spectralRadius.evaluations();
        radius = spectralRadius.estimate(time, y, ends[0]);
        evaluations += spectralRadius.evaluations() - before;
        radiusAge = 0;
    }

    private void attempt(StabilisedTableau tableau, double h) {
        Arrays.fill(estimate[0], 0);
        euler(tableau, h);
        finish(tableau, h);
        double[] v = tableau.estimate();
        field.derivatives(time + h, candidate, ends[1]);
        evaluations++;
        addEstimate(v[v.length - 1], ends, 1);
    }

    /** Walks from y by s − 4 Euler steps to {@code walker}. */
    private void euler(StabilisedTableau tableau, double h) {
        double[] tau = tableau.euler();
        double at = time;
        for (int i = 0; i < tau.length; i++) {
            if (i == 0) {
                System.arraycopy(ends[0], 0, k[0], 0, y.length);
            } else {
                slope(at, walker, 0);
            }
            addEstimate(tableau.estimate()[i], k, 0);
            coefficients[0] = tau[i];
            kernel.combine(y.length, i == 0 ? y : walker, h, coefficients, k, 1, walker);
            at += tau[i] * h;
        }
    }

    private void finish(StabilisedTableau tableau, double h) {
        double[] a = tableau.finish();
        double[] v = tableau.estimate();
        int first = tableau.euler().length;
        double at = time + h; // autonomous: the stage times do not matter
        slope(at, walker, 0);
        for (int stage = 1, from = 0; stage <= 4; from += stage, stage++) {
            addEstimate(v[first + stage - 1], k, stage - 1);
            System.arraycopy(a, from, coefficients, 0, stage);
            kernel.combine(y.length, walker, h, coefficients, k, stage, candidate);
            if (stage < 4) {
                slope(at, candidate, stage);
            }
        }
    }

    private void slope(double t, double[] at, int into) {
        field.derivatives(t, at, k[into]);
        evaluations++;
    }

    private void addEstimate(double weight, double[][] slopes, int index) {
        double[] sum = estimate[0];
        double[] slope = slopes[index];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.fma(weight, slope[i], sum[i]);
        }
    }

    private double error(double h) {
        scale.between(y, candidate);
        return h * Math.sqrt(scale.squaredNorm(estimate[0]) / y.length);
    }

    private static double next(double h, double error, boolean afterRejection) {
        if (!Double.isFinite(error)) {
            return h * LARGEST_CUT;
        }
        double factor = SAFETY * StrictMath.pow(error, -1 / ORDER);
        return h * Math.min(afterRejection || error > 1 ? 1 : LARGEST_GROWTH, Math.max(LARGEST_CUT, factor));
    }

    @Override
    void interpolateWithin(double t, double[] out) {
        double h = lastStepSize;
        double x = (t - previousTime) / h;
        double far = x * x * (3 - 2 * x);
        double slopeNear = h * x * (1 - x) * (1 - x);
        double slopeFar = h * x * x * (x - 1);
        for (int i = 0; i < out.length; i++) {
            double chord = Math.fma(far, y[i] - previous[i], previous[i]);
            out[i] = Math.fma(slopeNear, ends[0][i], Math.fma(slopeFar, ends[1][i], chord));
        }
    }

    @Override
    public Checkpoint checkpoint() {
        return new Checkpoint(time, steps, evaluations, y.clone(), new double[] {stepSize, radius, radiusAge});
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        enter(checkpoint, checkpoint.controller()[0]);
        radius = checkpoint.controller()[1];
        radiusAge = (int) checkpoint.controller()[2];
    }

    /** Goes on from a checkpoint of another method, with a first step of the given size. */
    void enter(Checkpoint checkpoint, double firstStep) {
        stand(checkpoint);
        stepSize = firstStep;
        radiusAge = STEPS_PER_RADIUS;
        lastStages = 1;
        lastStepSize = 0;
        slopeKnown = false;
    }
}
