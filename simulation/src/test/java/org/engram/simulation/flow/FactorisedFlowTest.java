package org.engram.simulation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.engram.simulation.kernel.Kernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactorisedFlowTest {
    @ParameterizedTest
    @ValueSource(strings = {"grad_s4r3d2_N5_T9", "grad_s16r4d8_N20_T32"})
    void agreesWithTheReferenceGradient(String name) {
        JsonNode json = Reference.json(name);
        FlowProblem problem = Reference.problem(json);
        double[] expected = gradient(json, problem.layout());
        double[] actual = new double[expected.length];
        new FactorisedFlow(problem, Kernel.best()).derivatives(0, problem.initialState(), actual);
        assertThat(Differences.relativeToLargest(expected, actual)).isLessThan(1e-12);
    }

    @ParameterizedTest
    @CsvSource({"4, 9", "1, 3", "1, 4", "50, 32"})
    void agreesWithTheDirectSum(int noiseTokens, int promptLength) {
        FlowProblem problem = Problems.skewed(noiseTokens, promptLength);
        assertThat(errorAt(problem, Problems.state(problem, 1, 5))).isLessThan(1e-13);
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 20, 40, 80})
    void staysExactWhereFactorsUnderflow(double scale) {
        FlowProblem problem = Problems.skewed(4, 9);
        double[] state = Problems.state(problem, scale, 7);
        assertThat(errorAt(problem, state)).isLessThan(1e-12);
    }

    @Test
    void evaluatesPairsDirectlyWhereTheirLogitsOverlapNowhere() {
        FlowProblem problem = Problems.paper(1e-5);
        double[] state = problem.initialState();
        FlowLayout layout = problem.layout();
        // subject 1 insists on answer 1, relation 2 on answer 9, each by 900 nats: Z of this pair is exactly zero
        opinion(state, layout, 0, 0, 900);
        opinion(state, layout, layout.relation(1), 8, 901);
        assertThat(errorAt(problem, state)).isLessThan(1e-13);
    }

    private static void opinion(double[] state, FlowLayout layout, int token, int answer, double logit) {
        state[layout.values(token) + answer] = logit / 30;
        state[layout.key(token)] = 30;
    }

    private static double errorAt(FlowProblem problem, double[] state) {
        double[] expected = new double[state.length];
        double[] actual = new double[state.length];
        new DirectFlow(problem).derivatives(0, state, expected);
        new FactorisedFlow(problem, Kernel.best()).derivatives(0, state, actual);
        assertThat(actual).doesNotContain(Double.NaN);
        return Differences.relativeToLargest(expected, actual);
    }

    @Test
    void isMinusTheGradientOfTheLossPerToken() {
        FlowProblem problem = Problems.skewed(4, 9);
        FlowLayout layout = problem.layout();
        DirectFlow direct = new DirectFlow(problem);
        double[] state = Problems.state(problem, 0.6, 3);
        double[] flow = new double[state.length];
        new FactorisedFlow(problem, Kernel.best()).derivatives(0, state, flow);
        for (int i = 0; i < state.length; i++) {
            int token = i < layout.key(0) ? i / layout.answers() : i - layout.key(0);
            // the one noise column stands for N, each with its N-th part of the gradient
            double share = token == layout.noise() ? problem.noiseTokens() : 1;
            assertThat(flow[i] * share).isCloseTo(-slope(direct, state, i), within(2e-9));
        }
    }

    private static double slope(DirectFlow direct, double[] state, int i) {
        double h = 1e-5;
        double[] moved = state.clone();
        moved[i] = state[i] + h;
        double up = direct.totalLoss(moved);
        moved[i] = state[i] - h;
        return (up - direct.totalLoss(moved)) / (2 * h);
    }

    @Test
    void leavesNoiseAloneInTheShortestPrompt() {
        FlowProblem problem = Problems.skewed(4, 3);
        FlowLayout layout = problem.layout();
        double[] dydt = new double[layout.size()];
        new FactorisedFlow(problem, Kernel.best()).derivatives(0, Problems.state(problem, 1, 1), dydt);
        assertThat(dydt[layout.key(layout.noise())]).isZero();
        for (int a = 0; a < layout.answers(); a++) {
            assertThat(dydt[layout.values(layout.noise()) + a]).isZero();
        }
    }

    @Test
    void spreadsNotANumberInsteadOfHidingIt() {
        FlowProblem problem = Problems.skewed(4, 9);
        double[] state = problem.initialState();
        state[0] = Double.NaN;
        double[] dydt = new double[state.length];
        new FactorisedFlow(problem, Kernel.best()).derivatives(0, state, dydt);
        assertThat(dydt[0]).isNaN();
    }

    private static double[] gradient(JsonNode json, FlowLayout layout) {
        double[] out = new double[layout.size()];
        for (int a = 0; a < layout.answers(); a++) {
            for (int s = 0; s < layout.subjects(); s++) {
                out[layout.values(s) + a] = json.get("dWs_a_by_s").get(a).get(s).asDouble();
                out[layout.key(s)] = json.get("dks").get(s).asDouble();
            }
            for (int r = 0; r < layout.relations(); r++) {
                out[layout.values(layout.relation(r)) + a] =
                        json.get("dWr_a_by_r").get(a).get(r).asDouble();
                out[layout.key(layout.relation(r))] = json.get("dkr").get(r).asDouble();
            }
            out[layout.values(layout.noise()) + a] = json.get("dwn").get(a).asDouble();
            out[layout.values(layout.eos()) + a] = json.get("dwe").get(a).asDouble();
        }
        out[layout.key(layout.noise())] = json.get("dkn").asDouble();
        out[layout.key(layout.eos())] = json.get("dke").asDouble();
        return out;
    }
}
