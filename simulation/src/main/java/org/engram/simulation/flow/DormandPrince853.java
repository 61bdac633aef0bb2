package org.engram.simulation.flow;

import static org.engram.simulation.flow.DormandPrince853Tableau.NODES;
import static org.engram.simulation.flow.DormandPrince853Tableau.ORDER_EIGHT;
import static org.engram.simulation.flow.DormandPrince853Tableau.STAGE;
import static org.engram.simulation.flow.DormandPrince853Tableau.STAGES;

import org.engram.simulation.kernel.Kernel;

/**
 * Adaptive Dormand–Prince method of order 8(5,3) with dense output of order 7 (Hairer's DOP853).
 *
 * <p>Twelve evaluations a step, the last one being the first of the next step; three more for the dense output, made
 * when a step is first interpolated. Steps are never shortened to hit a time. {@link DormandPrince853Tableau} has the
 * formulas, {@link StepControl} the step size.
 */
final class DormandPrince853 extends AdaptiveStepper {
    /** No step size chosen yet. */
    private static final double UNKNOWN = 0;

    private final VectorField field;
    private final Kernel kernel;
    private final StepControl control;
    private final NonFinite nonFinite;
    private final double[][] k = new double[STAGES][];
    private final double[] denseWeights = new double[STAGES];
    private final double[] lastStage;
    private double stepSize = UNKNOWN;
    private boolean firstStageKnown;
    private boolean denseStagesKnown;

    DormandPrince853(VectorField field, double[] initial, Kernel kernel, StepControl control, NonFinite nonFinite) {
        super(initial);
        this.field = field;
        this.kernel = kernel;
        this.control = control;
        this.nonFinite = nonFinite;
        lastStage = new double[initial.length];
        for (int i = 0; i < STAGES; i++) {
            k[i] = new double[initial.length];
        }
    }

    /** Sets the size that the next step tries first. */
    void stepSize(double size) {
        stepSize = size;
    }

    @Override
    public void step() {
        firstStage();
        if (stepSize == UNKNOWN) {
            stepSize = control.initialStep(field, time, y, k[0], candidate, k[1]);
            evaluations++;
        }
        for (boolean rejected = false; ; rejected = true) {
            double h = stepSize;
            attempt(h);
            boolean finite = nonFinite.absent(k[ORDER_EIGHT]);
            double error = finite ? control.error(h, k, y, candidate) : Double.NaN;
            stepSize = control.next(h, error, rejected);
            if (error <= 1) {
                accept(h);
                firstStageKnown = true;
                denseStagesKnown = false;
                return;
            }
            if (!(time + stepSize > time)) {
                throw nonFinite.report(time, y, k[ORDER_EIGHT]);
            }
        }
    }

    /** Makes k_0 = f(t, y): the last stage of the step before, or an evaluation at a start and after a restore. */
    private void firstStage() {
        if (firstStageKnown) {
            double[] last = k[ORDER_EIGHT];
            k[ORDER_EIGHT] = k[0];
            k[0] = last;
        } else {
            field.derivatives(time, y, k[0]);
            evaluations += steps == 0 ? 1 : 0; // after a restore it was counted in the step before
        }
        firstStageKnown = false;
        previousTime = time;
        if (!nonFinite.absent(k[0])) {
            throw nonFinite.report(time, y, k[0]);
        }
    }

    /** Stages 1 to 12 and the candidate for a step of size h. */
    private void attempt(double h) {
        for (int i = 1; i <= ORDER_EIGHT; i++) {
            stage(i, h, y, time, i == ORDER_EIGHT - 1 ? lastStage : candidate);
        }
    }

    /**
     * An estimate of h·ρ for the last step, ρ the spectral radius of the Jacobian: h‖k_12 − k_11‖ / ‖Y_12 − Y_11‖, as both
     * stages lie at the end of the step. The method is stable up to about 6. (Hairer, Wanner: Solving Ordinary Differential Equations II, IV.2.)
     */
    double stiffness() {
        double slopes = 0;
        double states = 0;
        double[] after = k[ORDER_EIGHT];
        double[] before = k[ORDER_EIGHT - 1];
        for (int i = 0; i < y.length; i++) {
            double slope = after[i] - before[i];
            double state = y[i] - lastStage[i];
            slopes = Math.fma(slope, slope, slopes);
            states = Math.fma(state, state, states);
        }
        return states > 0 ? lastStepSize * Math.sqrt(slopes / states) : 0;
    }

    /** The size that the next step would try first. */
    double stepSize() {
        return stepSize;
    }

    private void stage(int i, double h, double[] from, double fromTime, double[] at) {
        kernel.combine(y.length, from, h, STAGE[i], k, STAGE[i].length, at);
        field.derivatives(fromTime + NODES[i] * h, at, k[i]);
        evaluations++;
    }

    @Override
    void interpolateWithin(double t, double[] out) {
        double h = lastStepSize;
        for (int i = ORDER_EIGHT + 1; i < STAGES && !denseStagesKnown; i++) {
            stage(i, h, previous, previousTime, candidate);
        }
        denseStagesKnown = true;
        DormandPrince853Tableau.denseWeights((t - previousTime) / h, denseWeights);
        kernel.combine(y.length, previous, h, denseWeights, k, STAGES, out);
    }

    @Override
    public Checkpoint checkpoint() {
        return new Checkpoint(time, steps, evaluations, y.clone(), new double[] {stepSize});
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        stand(checkpoint);
        stepSize = checkpoint.controller()[0];
        firstStageKnown = false;
    }
}
