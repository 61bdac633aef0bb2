package org.engram.simulation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.Horizon;
import org.engram.simulation.experiment.Initialisation;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.Facts;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.StructuredFacts;
import org.junit.jupiter.api.Test;

/** Long horizons: the hallucination plateau is stiff, and the stabilised method crosses it cheaply (issue: S = 256 to t = 20000). */
class StiffnessSwitchTest {
    private final Kernel kernel = Kernel.best();

    private static FlowProblem problem(Facts facts) {
        return FlowProblem.of(new FlowExperiment(
                facts, 20, 32, 0, 0, new Initialisation.Uniform(1e-5), new Dynamics.Flow(1e-6), new Horizon.Until(1)));
    }

    private Stepper stepper(FlowProblem problem, double tolerance) {
        return Steppers.of(problem, new Dynamics.Flow(tolerance), kernel);
    }

    private double lossAt(FlowProblem problem, Stepper stepper, double until) {
        while (stepper.time() < until) {
            stepper.step();
        }
        double[] state = new double[problem.layout().size()];
        stepper.interpolate(until, state);
        double[] row = new double[FlowColumn.COUNT];
        new FlowObservables(problem, kernel).measure(until, state, row);
        return row[FlowColumn.TOTAL_LOSS.ordinal()];
    }

    @Test
    void aLongPlateauCostsAThirdOfTheEvaluationsThatStabilityAsksOfAnOrdinaryMethod() {
        FlowProblem problem = problem(new StructuredFacts(256, 16, 16));
        Stepper stepper = stepper(problem, 1e-6);
        double loss = lossAt(problem, stepper, 20_000);
        // SciPy's DOP853 at rtol 1e-11 on the same problem
        assertThat(loss).isCloseTo(0.01648286559762288, Offset.offset(1e-6));
        assertThat(stepper.evaluations()).isLessThan(1_500);
    }

    @Test
    void randomFactsAreSolvedToTheSameAccuracy() {
        FlowProblem problem = problem(new RandomFacts(64, 16, 16, 3));
        Stepper loose = stepper(problem, 1e-6);
        Stepper tight = stepper(problem, 1e-10);
        double l = lossAt(problem, loose, 8_000);
        double t = lossAt(problem, tight, 8_000);
        assertThat(l).isCloseTo(t, Offset.offset(1e-6 * t));
    }

    @Test
    void aCheckpointInAnyPhaseRepeatsTheSameBytes() {
        FlowProblem problem = problem(new StructuredFacts(128, 8, 8));
        Stepper first = stepper(problem, 1e-6);
        Stepper second = stepper(problem, 1e-6);
        int inARow = 0;
        while (first.time() < 8_000) {
            Checkpoint checkpoint = first.checkpoint();
            first.step();
            if (++inARow % 7 == 0) {
                second.restore(checkpoint);
                second.step();
                assertThat(second.time()).isEqualTo(first.time());
                assertThat(second.state()).isEqualTo(first.state());
                double[] a = new double[first.state().length];
                double[] b = new double[a.length];
                double middle = 0.5 * (first.previousTime() + first.time());
                first.interpolate(middle, a);
                second.interpolate(middle, b);
                assertThat(b).isEqualTo(a);
            }
        }
    }
}
