package org.engram.simulation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.engram.simulation.experiment.UpdateRule;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.Transformer;
import org.engram.simulation.transformer.TransformerReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The losses before each of twenty steps of Adam against those of an independent program (PyTorch, double precision). */
class AdamReferenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"transformer_softmax_mlp", "transformer_softmax_nomlp", "transformer_linear_mlp"})
    void lossesAreThoseOfTheReference(String name) {
        TransformerReference reference = TransformerReference.read(name);
        Transformer transformer = new Transformer(reference.model(), reference.embeddings(), Kernel.best());
        JsonNode adam = reference.json().get("adam");
        assertThat(adam.get("losses")).hasSize(20);
        Optimiser optimiser = Optimiser.of(new UpdateRule.Adam(0));
        double[] weights = reference.weights();
        double[] next = weights.clone();
        double[] gradient = new double[weights.length];
        double[] moments = new double[2 * weights.length];
        for (int step = 0; step < 20; step++) {
            double expected = adam.get("losses").get(step).asDouble();
            double loss = transformer.gradient(
                    weights, TransformerReference.batch(adam.get("batches").get(step)), gradient);
            assertThat(loss).isEqualTo(expected, within(1e-8 * expected));
            optimiser.update(step, adam.get("learning_rate").asDouble(), weights, gradient, moments, next);
            System.arraycopy(next, 0, weights, 0, weights.length);
        }
    }
}
