package org.engram.simulation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.engram.simulation.kernel.Kernel;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The method by itself, step by step against Hipparchus, on the two-body problem and the pendulum's linear cousin. */
class DormandPrince853Test {
    private static final double[] KEPLER_START = {0.4, 0, 0, 2};

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.25})
    void eachStepAndItsDenseOutputAgreeWithHipparchus(double h) {
        DormandPrince853 stepper = fixed(new Kepler(), KEPLER_START, h);
        double[] state = new double[4];
        hipparchus(h, 20, interpolator -> {
            stepFixed(stepper, h);
            double t0 = interpolator.getPreviousState().getTime();
            double t1 = interpolator.getCurrentState().getTime();
            assertThat(stepper.time()).isCloseTo(t1, within(1e-13));
            for (double x : new double[] {0, 0.1, 0.3, 0.5, 0.77, 0.99, 1}) {
                double t = t0 + x * (t1 - t0);
                stepper.interpolate(Math.clamp(t, stepper.previousTime(), stepper.time()), state);
                double[] expected = interpolator.getInterpolatedState(t).getPrimaryState();
                assertThat(state).as("t = %s", t).containsExactly(expected, within(1e-13));
            }
        });
        assertThat(stepper.steps()).isEqualTo(20);
    }

    /** Sees each step of Hipparchus. */
    private interface StepObserver {
        void accepted(ODEStateInterpolator interpolator);
    }

    private static void hipparchus(double h, int steps, StepObserver observer) {
        // tolerances so wide that no step is rejected and none can be longer than h
        DormandPrince853Integrator integrator = new DormandPrince853Integrator(h, h, 1e9, 1e9);
        integrator.addStepHandler(new ODEStepHandler() {
            @Override
            public void handleStep(ODEStateInterpolator interpolator) {
                observer.accepted(interpolator);
            }
        });
        Kepler kepler = new Kepler();
        integrator.integrate(
                new OrdinaryDifferentialEquation() {
                    @Override
                    public int getDimension() {
                        return 4;
                    }

                    @Override
                    public double[] computeDerivatives(double t, double[] y) {
                        double[] dydt = new double[4];
                        kepler.derivatives(t, y, dydt);
                        return dydt;
                    }
                },
                new ODEState(0, KEPLER_START),
                steps * h);
    }

    private static DormandPrince853 fixed(VectorField field, double[] start, double h) {
        Kernel kernel = Kernel.best();
        NonFinite nonFinite = new NonFinite(start.length, kernel, i -> "unknown " + i);
        DormandPrince853 stepper =
                new DormandPrince853(field, start, kernel, control(start.length, 1e9, kernel), nonFinite);
        stepper.stepSize(h);
        return stepper;
    }

    private static StepControl control(int dimension, double tolerance, Kernel kernel) {
        return new StepControl(dimension, new ErrorScale(dimension, 0, 0, kernel, tolerance, tolerance), kernel);
    }

    private static void stepFixed(DormandPrince853 stepper, double h) {
        stepper.stepSize(h);
        stepper.step();
    }

    private static DormandPrince853 adaptive(VectorField field, double[] start, double tolerance) {
        Kernel kernel = Kernel.best();
        NonFinite nonFinite = new NonFinite(start.length, kernel, i -> "unknown " + i);
        return new DormandPrince853(field, start, kernel, control(start.length, tolerance, kernel), nonFinite);
    }

    @Test
    void convergesWithOrderEightAndItsDenseOutputWithOrderSeven() {
        double[] coarse = errors(0.5);
        double[] fine = errors(0.25);
        assertThat(log2(coarse[0] / fine[0])).isBetween(7.5, 8.6);
        assertThat(log2(coarse[1] / fine[1])).isBetween(6.6, 8.2);
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    /** Errors at t = 8 of the step, and over all interpolated points, on y'' = −y. */
    private static double[] errors(double h) {
        DormandPrince853 stepper = fixed(new Oscillator(), new double[] {1, 0}, h);
        double[] state = new double[2];
        double dense = 0;
        while (stepper.time() < 8) {
            stepFixed(stepper, h);
            double t = stepper.previousTime() + 0.4 * h;
            stepper.interpolate(t, state);
            dense = Math.max(dense, Math.hypot(state[0] - Math.cos(t), state[1] + Math.sin(t)));
        }
        double[] y = stepper.state();
        return new double[] {Math.hypot(y[0] - Math.cos(8), y[1] + Math.sin(8)), dense};
    }

    @Test
    void keepsTheToleranceOnAnEccentricOrbit() {
        DormandPrince853 stepper = adaptive(new Kepler(), KEPLER_START, 1e-10);
        double[] state = new double[4];
        double period = 2 * Math.PI; // semi-major axis 1
        while (stepper.time() < period) {
            stepper.step();
        }
        stepper.interpolate(period, state);
        assertThat(state).containsExactly(KEPLER_START, within(1e-8));
    }

    @Test
    void repeatsTheSameBytesFromACheckpoint() {
        DormandPrince853 stepper = adaptive(new Kepler(), KEPLER_START, 1e-9);
        for (int i = 0; i < 7; i++) {
            stepper.step();
        }
        Checkpoint checkpoint = stepper.checkpoint();
        double[] first = runOn(stepper);
        long evaluations = stepper.evaluations();
        stepper.restore(checkpoint);
        assertThat(stepper.time()).isEqualTo(checkpoint.time());
        assertThat(runOn(stepper)).isEqualTo(first);
        assertThat(stepper.evaluations()).isEqualTo(evaluations);
        DormandPrince853 another = adaptive(new Kepler(), KEPLER_START, 1e-9);
        another.restore(checkpoint);
        assertThat(runOn(another)).isEqualTo(first);
    }

    /** Five steps on: the end state, an interpolated state and the time. */
    private static double[] runOn(DormandPrince853 stepper) {
        for (int i = 0; i < 5; i++) {
            stepper.step();
        }
        double[] out = new double[9];
        double[] state = new double[4];
        System.arraycopy(stepper.state(), 0, out, 0, 4);
        stepper.interpolate(0.3 * stepper.previousTime() + 0.7 * stepper.time(), state);
        System.arraycopy(state, 0, out, 4, 4);
        out[8] = stepper.time();
        return out;
    }

    @Test
    void interpolatesItsEndsExactlyAndNothingOutside() {
        DormandPrince853 stepper = adaptive(new Kepler(), KEPLER_START, 1e-9);
        double[] state = new double[4];
        stepper.step();
        double[] before = stepper.state().clone();
        stepper.step();
        stepper.interpolate(stepper.previousTime(), state);
        assertThat(state).isEqualTo(before);
        stepper.interpolate(stepper.time(), state);
        assertThat(state).isEqualTo(stepper.state());
        assertThatThrownBy(() -> stepper.interpolate(stepper.time() * 1.01, state))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void paysTwelveEvaluationsAStepAndThreeForTheDenseOutput() {
        DormandPrince853 stepper = fixed(new Oscillator(), new double[] {1, 0}, 0.1);
        double[] state = new double[2];
        stepFixed(stepper, 0.1);
        assertThat(stepper.evaluations()).isEqualTo(13);
        stepper.interpolate(0.05, state);
        stepper.interpolate(0.06, state);
        assertThat(stepper.evaluations()).isEqualTo(16);
        stepFixed(stepper, 0.1);
        assertThat(stepper.evaluations()).isEqualTo(28);
    }

    @Test
    void namesTheUnknownThatLeavesTheFiniteNumbersFirst() {
        // y' = y² blows up at t = 1/y(0): the second unknown at t = 0.5, the first at t = 1
        VectorField blowUp = new Field(2, (y, dydt) -> {
            dydt[0] = y[0] * y[0];
            dydt[1] = y[1] * y[1];
        });
        DormandPrince853 stepper = adaptive(blowUp, new double[] {1, 2}, 1e-8);
        assertThatThrownBy(() -> {
                    while (stepper.time() < 2) {
                        stepper.step();
                    }
                })
                .isInstanceOf(NonFiniteStateException.class)
                .hasMessageContaining("unknown 1");
        assertThat(stepper.time()).isCloseTo(0.5, within(1e-6));
        assertThat(stepper.state()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    }

    @Test
    void refusesAStartWithoutAFiniteDerivative() {
        VectorField field = new Field(1, (y, dydt) -> dydt[0] = y[0] / 0);
        DormandPrince853 stepper = adaptive(field, new double[] {1}, 1e-8);
        assertThatThrownBy(stepper::step)
                .isInstanceOf(NonFiniteStateException.class)
                .hasMessageContaining("t = 0");
    }

    @Test
    void standsStillWhereNothingMoves() {
        DormandPrince853 stepper = adaptive(new Field(2, (y, dydt) -> {}), new double[] {0, 3}, 1e-8);
        for (int i = 0; i < 2000; i++) {
            stepper.step();
        }
        assertThat(stepper.state()).containsExactly(0, 3);
        assertThat(stepper.time()).isPositive().isFinite();
    }

    /** A field from a lambda. */
    private record Field(int dimension, Formula formula) implements VectorField {
        interface Formula {
            void apply(double[] y, double[] dydt);
        }

        @Override
        public void derivatives(double t, double[] y, double[] dydt) {
            java.util.Arrays.fill(dydt, 0);
            formula.apply(y, dydt);
        }
    }

    /** The two-body problem; semi-major axis 1 from {@link #KEPLER_START}, eccentricity 0.6. */
    private static final class Kepler implements VectorField {
        @Override
        public int dimension() {
            return 4;
        }

        @Override
        public void derivatives(double t, double[] y, double[] dydt) {
            double square = y[0] * y[0] + y[1] * y[1];
            double cube = square * Math.sqrt(square);
            dydt[0] = y[2];
            dydt[1] = y[3];
            dydt[2] = -y[0] / cube;
            dydt[3] = -y[1] / cube;
        }
    }

    /** y'' = −y. */
    private static final class Oscillator implements VectorField {
        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public void derivatives(double t, double[] y, double[] dydt) {
            dydt[0] = y[1];
            dydt[1] = -y[0];
        }
    }
}
