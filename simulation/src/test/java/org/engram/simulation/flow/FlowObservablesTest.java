package org.engram.simulation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.engram.simulation.kernel.Kernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowObservablesTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 3, 10, 20, 40, 80})
    void lossesAgreeWithTheDirectSum(double scale) {
        FlowProblem problem = Problems.skewed(4, 9);
        double[] state = Problems.state(problem, scale, 21);
        DirectFlow direct = new DirectFlow(problem);
        double[] row = Problems.measure(problem, state);
        assertClose(row, FlowColumn.TOTAL_LOSS, direct.totalLoss(state));
        assertClose(row, FlowColumn.RELATION_ONLY_LOSS, direct.relationOnlyLoss(state));
        assertClose(row, FlowColumn.SUBJECT_ONLY_LOSS, direct.subjectOnlyLoss(state));
    }

    private static void assertClose(double[] row, FlowColumn column, double expected) {
        assertThat(row[column.ordinal()]).as(column.name()).isCloseTo(expected, Percentage.withPercentage(1e-10));
    }

    @Test
    void recallProbabilityIsTheMeanProbabilityOfTheAnswer() {
        FlowProblem problem = Problems.skewed(4, 9);
        double[] state = Problems.state(problem, 1, 4);
        FlowObservables observables = new FlowObservables(problem, Kernel.best());
        double[] probabilities = new double[problem.layout().answers()];
        double expected = 0;
        for (int s = 0; s < 7; s++) {
            for (int r = 0; r < 3; r++) {
                observables.predict(state, s, r, probabilities);
                assertThat(java.util.Arrays.stream(probabilities).sum()).isCloseTo(1, within(1e-14));
                expected += problem.subjectProbability(s)
                        * problem.relationProbability(r)
                        * probabilities[problem.table().answer(s, r)];
            }
        }
        double[] row = Problems.measure(problem, state);
        assertThat(row[FlowColumn.RECALL_PROBABILITY.ordinal()]).isCloseTo(expected, within(1e-14));
    }

    /**
     * Every relation lifts its own answers by x, every subject its own by y: then relation-only and subject-only losses
     * are known in closed form, log1p((R − 1)e^−x) and log1p((D − 1)e^−y), and the total is their sum.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0, 2, 10, 20, 30, 100, 300})
    void tinyLossesKeepTheirRelativeAccuracy(double lift) {
        FlowProblem problem = Problems.paper(1);
        double[] row = Problems.measure(problem, separated(problem, lift, lift + 1));
        double relationOnly = Math.log1p(3 * Math.exp(-lift));
        double subjectOnly = Math.log1p(7 * Math.exp(-lift - 1));
        assertThat(row[FlowColumn.RELATION_ONLY_LOSS.ordinal()])
                .isCloseTo(relationOnly, Percentage.withPercentage(1e-11));
        assertThat(row[FlowColumn.SUBJECT_ONLY_LOSS.ordinal()])
                .isCloseTo(subjectOnly, Percentage.withPercentage(1e-11));
        assertThat(row[FlowColumn.TOTAL_LOSS.ordinal()])
                .isCloseTo(relationOnly + subjectOnly, Percentage.withPercentage(1e-11));
    }

    private static double[] separated(FlowProblem problem, double relationLift, double subjectLift) {
        FlowLayout layout = problem.layout();
        double[] state = new double[layout.size()];
        java.util.Arrays.fill(state, layout.key(0), state.length, 1);
        for (int r = 0; r < layout.relations(); r++) {
            for (int s = 0; s < layout.subjects(); s++) {
                state[layout.values(s) + problem.table().answer(s, r)] = subjectLift;
            }
            for (int a = problem.table().answerStart(r); a < problem.table().answerStart(r + 1); a++) {
                state[layout.values(layout.relation(r)) + a] = relationLift;
            }
        }
        return state;
    }

    @Test
    void startsAtTheUniformPlateau() {
        FlowProblem problem = Problems.paper(1e-5);
        double[] row = Problems.measure(problem, problem.initialState());
        assertThat(row[FlowColumn.TOTAL_LOSS.ordinal()]).isCloseTo(Math.log(32), within(1e-14));
        assertThat(row[FlowColumn.RELATION_ONLY_LOSS.ordinal()]).isCloseTo(Math.log(4), within(1e-14));
        assertThat(row[FlowColumn.SUBJECT_ONLY_LOSS.ordinal()]).isCloseTo(Math.log(8), within(1e-14));
        assertThat(row[FlowColumn.RECALL_PROBABILITY.ordinal()]).isCloseTo(1 / 32.0, within(1e-15));
        assertThat(row[FlowColumn.CONSERVATION_DRIFT.ordinal()]).isZero();
    }

    @Test
    void normsAndKeysAreMeansOverTheTokensOfAKind() {
        FlowProblem problem = Problems.paper(1);
        FlowLayout layout = problem.layout();
        double[] state = new double[layout.size()];
        state[layout.values(2)] = 3;
        state[layout.values(2) + 1] = 4;
        state[layout.key(2)] = 8;
        state[layout.values(layout.relation(1)) + 5] = -2;
        state[layout.key(layout.relation(3))] = 1;
        state[layout.values(layout.noise()) + 31] = 7;
        state[layout.key(layout.eos())] = -6;
        double[] row = Problems.measure(problem, state);
        assertThat(row[FlowColumn.NORM_SUBJECT.ordinal()]).isEqualTo(5 / 16.0);
        assertThat(row[FlowColumn.KEY_SUBJECT.ordinal()]).isEqualTo(0.5);
        assertThat(row[FlowColumn.NORM_RELATION.ordinal()]).isEqualTo(0.5);
        assertThat(row[FlowColumn.KEY_RELATION.ordinal()]).isEqualTo(0.25);
        assertThat(row[FlowColumn.NORM_NOISE.ordinal()]).isEqualTo(7);
        assertThat(row[FlowColumn.KEY_EOS.ordinal()]).isEqualTo(-6);
        // k² − ‖V‖² was 1 − 32 everywhere; subject 3 now has 64 − 25
        assertThat(row[FlowColumn.CONSERVATION_DRIFT.ordinal()]).isEqualTo(64 - 25 + 31);
    }
}
