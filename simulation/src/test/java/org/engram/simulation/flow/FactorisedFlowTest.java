package org.engram.simulation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.engram.simulation.kernel.Kernel;
import org.junit.jupiter.params.ParameterizedTest;
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
        System.getLogger("reference")
                .log(System.Logger.Level.INFO, name + " " + Differences.relativeToLargest(expected, actual));
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
