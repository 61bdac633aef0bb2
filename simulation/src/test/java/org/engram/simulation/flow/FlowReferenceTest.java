package org.engram.simulation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.kernel.Kernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The curves of whole runs against reference data, at every time of its grid. */
class FlowReferenceTest {
    @ParameterizedTest
    @CsvSource({"fig5_structured_authors1e-5", "s16r4d8_random_bal1e-3", "s12r5d6_random_formula_T9_N7"})
    void flowAgreesAtEveryTimeByDenseOutput(String name) {
        Reference reference = Reference.run(name, name);
        double error = largestRelativeError(reference, new Dynamics.Flow(1e-9), 1);
        assertThat(error).isLessThan(1e-6);
    }

    @Test
    void descentAgreesStepByStep() {
        Reference reference = Reference.run("fig5_structured_authors1e-5", "fig5_structured_populationGD_lr0.1");
        double error = largestRelativeError(reference, new Dynamics.Descent(0.1), 0.1);
        assertThat(error).isLessThan(1e-6);
    }

    private static double largestRelativeError(Reference reference, Dynamics dynamics, double timeUnit) {
        FlowProblem problem = Reference.problem(reference.json());
        Kernel kernel = Kernel.best();
        Stepper stepper = Steppers.of(problem, dynamics, kernel);
        FlowObservables observables = new FlowObservables(problem, kernel);
        double[] state = new double[problem.layout().size()];
        double[] row = new double[FlowColumn.COUNT];
        double largest = 0;
        for (double[] expected : reference.rows()) {
            double t = expected[0] * timeUnit;
            while (stepper.time() < t) {
                stepper.step();
            }
            stepper.interpolate(t, state);
            observables.measure(t, state, row);
            assertThat(row[FlowColumn.T.ordinal()]).isEqualTo(t, within(0.0));
            for (int i = 0; i < Reference.COLUMNS.size(); i++) {
                double value = row[Reference.COLUMNS.get(i).ordinal()];
                largest = Math.max(largest, Math.abs(value / expected[i + 1] - 1));
            }
        }
        return largest;
    }
}
