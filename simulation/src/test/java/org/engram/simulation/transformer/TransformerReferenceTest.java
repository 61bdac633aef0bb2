package org.engram.simulation.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.WeightLayout.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logits, loss and gradients against those of an independent program (PyTorch, double precision). */
class TransformerReferenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"transformer_softmax_mlp", "transformer_softmax_nomlp", "transformer_linear_mlp"})
    void logitsLossAndGradientsAreThoseOfTheReference(String name) {
        TransformerReference reference = TransformerReference.read(name);
        Transformer transformer = new Transformer(reference.model(), reference.embeddings(), Kernel.best());
        double[] logits = new double[reference.batch().size() * transformer.answers()];
        transformer.logits(reference.weights(), reference.batch(), logits);
        assertClose(logits, reference.logits());
        double[] gradient = new double[transformer.layout().size()];
        double loss = transformer.gradient(reference.weights(), reference.batch(), gradient);
        assertThat(loss).isCloseTo(reference.loss(), within(1e-9 * reference.loss()));
        for (Block block : transformer.layout().blocks()) {
            assertClose(part(gradient, block), part(reference.gradient(), block));
        }
    }

    private static double[] part(double[] all, Block block) {
        return Arrays.copyOfRange(all, block.start(), block.end());
    }

    /** Every number to 1e-9 of the largest. */
    private static void assertClose(double[] actual, double[] expected) {
        double largest = IntStream.range(0, expected.length)
                .mapToDouble(i -> Math.abs(expected[i]))
                .max()
                .orElseThrow();
        assertThat(actual).containsExactly(expected, within(1e-9 * largest));
    }
}
