package org.engram.simulation.theory.rivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.Horizon;
import org.engram.simulation.experiment.Initialisation;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.flow.FlowObservables;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.flow.Stepper;
import org.engram.simulation.flow.Steppers;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.StructuredFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers and the laws of spec 8.1. */
class RaceTest {
    private static RaceResult pilot(Rival rival) {
        return Race.run(rival, RaceSetting.of(64, 16), 2);
    }

    private static double ratio(Rival rival, int subjects, int relations) {
        return Race.run(rival, RaceSetting.of(subjects, relations), 2).ratio();
    }

    @Test
    void gradientFlowNeedsThePublishedTimes() {
        assertThat(pilot(Rival.GRADIENT).subjectTime()).isCloseTo(1827, withinPercentage(0.1));
        assertThat(pilot(Rival.GRADIENT).relationTime()).isCloseTo(997, withinPercentage(0.1));
    }

    @Test
    void spectralFlowNeedsThePublishedTimes() {
        assertThat(pilot(Rival.SPECTRAL).subjectTime()).isCloseTo(16.1, withinPercentage(1));
        assertThat(pilot(Rival.SPECTRAL).relationTime()).isCloseTo(15.8, withinPercentage(1));
    }

    /** Up to logarithms, of which S = 10⁶ still shows some. */
    @Test
    void gradientFlowIsLateWithSubjectsByTheRootOfTheirExcess() {
        double slope = Math.log(ratio(Rival.GRADIENT, 1 << 20, 16) / ratio(Rival.GRADIENT, 1 << 14, 16)) / Math.log(64);
        assertThat(slope).isCloseTo(0.5, within(0.1));
        assertThat(ratio(Rival.GRADIENT, 32, 32)).isCloseTo(1, within(1e-9));
    }

    @Test
    void spectralFlowLearnsBothAtATimeWhateverTheirExcess() {
        assertThat(ratio(Rival.SPECTRAL, 64, 64)).isCloseTo(1, within(1e-9));
        assertThat(ratio(Rival.SPECTRAL, 1 << 12, 16)).isBetween(0.5, 2.0);
        assertThat(ratio(Rival.SPECTRAL, 1 << 20, 16)).isBetween(0.5, 2.0);
    }

    @Test
    void theEmbeddingsDecideWhatTheSignFlowLearnsFirst() {
        assertThat(pilot(Rival.SIGN_OOO).ratio()).isBetween(0.8, 1.25);
        assertThat(pilot(Rival.SIGN_OHH).ratio()).isLessThan(0.2);
        assertThat(pilot(Rival.SIGN_HOH).ratio()).isGreaterThan(4);
    }

    /** Where all rates are constant the margin is a parabola in t. */
    @Test
    void theSignFlowReachesTheRootOfItsParabola() {
        double level = (Math.log(0.9 / 0.1) + Math.log(63)) * 4; // (α0 + 8t)(β0 + t) at T_S
        double b = 0.01 + 8 * 0.01;
        double root = (-b + Math.sqrt(b * b + 4 * 8 * (level - 1e-4))) / 16;
        assertThat(pilot(Rival.SIGN_OOO).subjectTime()).isCloseTo(root, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void errorsTooSmallForANumberDoNotStopAFlow(Rival rival) {
        RaceCurve curve =
                Race.run(rival, new RaceSetting(64, 16, 0.01, 0.01, 1e-30), 50).curve();
        assertThat(curve.subjectLoss()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(curve.relationLoss()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(curve.subjectLoss()[49] + curve.relationLoss()[49]).isBetween(0.0, 1e-29);
    }

    @ParameterizedTest
    @EnumSource
    void aCurveLeadsFromIgnoranceToRecall(Rival rival) {
        RaceResult result = Race.run(rival, RaceSetting.of(64, 16), 50);
        RaceCurve curve = result.curve();
        assertThat(curve.time()).isSorted();
        assertThat(curve.time()[49])
                .isCloseTo(3 * Math.max(result.subjectTime(), result.relationTime()), withinPercentage(1e-9));
        assertThat(curve.subjectLoss()[0]).isCloseTo(Math.log(64), within(0.05));
        assertThat(curve.relationLoss()[0]).isCloseTo(Math.log(16), within(0.05));
        assertThat(Math.max(curve.subjectLoss()[49], curve.relationLoss()[49])).isLessThan(0.1);
    }

    /** S = D, so that the full flow of the first laboratory is the reduced one with Δ = 0 and k = α at the start. */
    @Test
    void gradientFlowIsTheFullFlowOfStructuredFactsWithAsManyAnswersAsSubjects() {
        double beta = 1e-2;
        RaceCurve curve = Race.run(Rival.GRADIENT, new RaceSetting(6, 3, 1e-14, beta, 0.1), 40)
                .curve();
        FlowProblem problem = FlowProblem.of(new FlowExperiment(
                new StructuredFacts(6, 3, 6),
                5,
                9,
                0,
                0,
                new Initialisation.Uniform(beta),
                new Dynamics.Flow(1e-11),
                new Horizon.Automatic()));
        Stepper stepper = Steppers.of(problem, new Dynamics.Flow(1e-11), Kernel.plain());
        FlowObservables observables = new FlowObservables(problem, Kernel.plain());
        double[] state = problem.initialState();
        double[] row = new double[FlowColumn.COUNT];
        for (int i = 0; i < 40; i++) {
            while (stepper.time() < curve.time()[i]) {
                stepper.step();
            }
            stepper.interpolate(curve.time()[i], state);
            observables.measure(curve.time()[i], state, row);
            assertThat(curve.subjectLoss()[i])
                    .isCloseTo(row[FlowColumn.SUBJECT_ONLY_LOSS.ordinal()], withinPercentage(1e-4));
            assertThat(curve.relationLoss()[i])
                    .isCloseTo(row[FlowColumn.RELATION_ONLY_LOSS.ordinal()], withinPercentage(1e-4));
        }
    }

    @Test
    void whatIsKnownAtTheStartTakesNoTime() {
        assertThat(Race.run(Rival.GRADIENT, new RaceSetting(2, 2, 3, 3, 0.1), 1).subjectTime())
                .isZero();
    }

    @Test
    void settingsOutOfRangeAreNamed() {
        assertThatThrownBy(() -> RaceSetting.of(1, 4)).hasMessageContaining("S = 1 and R = 4");
        assertThatThrownBy(() -> new RaceSetting(4, 4, 0, 0.1, 0.1)).hasMessageContaining("α = 0.0");
        assertThatThrownBy(() -> new RaceSetting(4, 4, 0.1, 0.1, 1)).hasMessageContaining("1.0");
    }
}
