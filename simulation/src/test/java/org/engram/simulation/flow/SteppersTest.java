package org.engram.simulation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.experiment.Initialisation;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.StructuredFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steppers on the problems that they are made for. */
class SteppersTest {
    /** SciPy's DOP853 needs about 520 evaluations at 1e-6 and 830 at 1e-8 (spec 5.2b). */
    @ParameterizedTest
    @CsvSource({"1e-6, 520", "1e-8, 830"})
    void costsWhatSciPyCosts(double tolerance, double evaluations) {
        Stepper stepper = flow(Problems.paper(1e-5), tolerance);
        while (stepper.time() < 819.2) {
            stepper.step();
        }
        assertThat((double) stepper.evaluations()).isCloseTo(evaluations, Percentage.withPercentage(15));
    }

    @Test
    void theFlowConservesKeySquaredMinusNormSquared() {
        FlowProblem problem = Problems.paper(1e-5);
        Stepper stepper = flow(problem, 1e-9);
        while (stepper.time() < 819.2) {
            stepper.step();
        }
        double[] row = Problems.measure(problem, stepper.state());
        assertThat(row[FlowColumn.CONSERVATION_DRIFT.ordinal()]).isLessThan(1e-7);
    }

    @Test
    void repeatsARunFromACheckpointToTheByte() {
        for (Dynamics dynamics : new Dynamics[] {new Dynamics.Flow(1e-7), new Dynamics.Descent(0.1)}) {
            Stepper stepper = Steppers.of(Problems.paper(1e-3), dynamics, Kernel.best());
            advance(stepper, 10);
            Checkpoint checkpoint = stepper.checkpoint();
            advance(stepper, 10);
            double[] first = stepper.state().clone();
            double time = stepper.time();
            stepper.restore(checkpoint);
            assertThat(stepper.previousTime()).isEqualTo(stepper.time());
            advance(stepper, 10);
            assertThat(stepper.state()).isEqualTo(first);
            assertThat(stepper.time()).isEqualTo(time);
        }
    }

    private static void advance(Stepper stepper, int steps) {
        for (int i = 0; i < steps; i++) {
            stepper.step();
        }
    }

    @Test
    void descentCountsTimeFromTheStepNumber() {
        Stepper stepper = Steppers.of(Problems.paper(1e-3), new Dynamics.Descent(0.1), Kernel.best());
        advance(stepper, 1000);
        assertThat(stepper.time()).isEqualTo(1000 * 0.1);
        assertThat(stepper.previousTime()).isEqualTo(999 * 0.1);
        assertThat(stepper.evaluations()).isEqualTo(1000);
    }

    @Test
    void descentInterpolatesWithTheNearestStep() {
        Stepper stepper = Steppers.of(Problems.paper(1e-3), new Dynamics.Descent(0.5), Kernel.best());
        advance(stepper, 3);
        double[] before = stepper.state().clone();
        stepper.step();
        double[] out = new double[before.length];
        stepper.interpolate(1.7, out);
        assertThat(out).isEqualTo(before);
        stepper.interpolate(1.8, out);
        assertThat(out).isEqualTo(stepper.state());
    }

    @Test
    void descentThatBlowsUpSaysWhichWeightsWentFirst() {
        FlowProblem problem = Problems.paper(1e-1);
        Stepper stepper = Steppers.of(problem, new Dynamics.Descent(1e300), Kernel.best());
        assertThatThrownBy(() -> advance(stepper, 10))
                .isInstanceOf(NonFiniteStateException.class)
                .hasMessageContainingAll("at relation 1", "learning rate");
        assertThat(Arrays.stream(stepper.state())).allMatch(Double::isFinite);
    }

    @Test
    void aStartWithoutFiniteLogitsIsReportedAtOnce() {
        FlowProblem problem = Problems.of(new StructuredFacts(4, 2, 2), 3, 8, 0, 0, new Initialisation.Uniform(1e200));
        assertThatThrownBy(() -> flow(problem, 1e-6).step())
                .isInstanceOfSatisfying(NonFiniteStateException.class, e -> {
                    assertThat(e.time()).isZero();
                    assertThat(e.getMessage()).contains("smaller initial weights");
                });
    }

    @Test
    void tinyInitialWeightsEscapeAtTheTimeThatTheoryGives() {
        // growing by cosh(λt) from 1e-100 costs time in proportion to its logarithm, and no accuracy
        FlowProblem problem = Problems.paper(1e-100);
        Stepper stepper = flow(problem, 1e-8);
        double[] row = new double[FlowColumn.COUNT];
        FlowObservables observables = new FlowObservables(problem, Kernel.best());
        do {
            stepper.step();
            observables.measure(stepper.time(), stepper.state(), row);
        } while (row[FlowColumn.RELATION_ONLY_LOSS.ordinal()] > Math.log(4) / 2);
        double lambda = 0.0765466;
        double escape = Math.log(4 * Math.sqrt(8 * 3 / 4.0)) / (2 * lambda) + Math.log(1e100) / lambda;
        assertThat(stepper.time()).isCloseTo(escape, within(20.0));
    }

    private static Stepper flow(FlowProblem problem, double tolerance) {
        return Steppers.of(problem, new Dynamics.Flow(tolerance), Kernel.best());
    }
}
