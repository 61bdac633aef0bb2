package org.engram.simulation.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.transformer.WeightLayout.Block;
import org.junit.jupiter.api.Test;

/** Heads whose scores spread further than exp reaches. */
class CarefulHeadsTest {
    private static final Architecture.OneLayer MODEL =
            new Architecture.OneLayer(11, 3, 4, 6, Attention.SOFTMAX, Activation.GELU);

    private final Sample sample = Sample.of(MODEL, new Sample.Task(7, 4, 3, 6, 9), 40, 11);
    private final Kernel kernel = Kernel.best();

    private static List<Double> spreads(Sample sample) {
        VocabularyAttention attention = new VocabularyAttention(sample.model(), sample.embeddings(), Kernel.plain());
        attention.forward(sample.weights());
        int heads = sample.model().heads();
        double[] spreads = new double[heads];
        for (int h = 0; h < spreads.length; h++) {
            double[] scores = new double[sample.embeddings().tokenCount()];
            for (int z = 0; z < scores.length; z++) {
                scores[z] = attention.scores()[z * heads + h];
            }
            Arrays.sort(scores);
            spreads[h] = scores[scores.length - 1] - scores[0];
            assertThat(attention.careful.contains(h)).isEqualTo(spreads[h] >= CarefulHeads.SPREAD);
        }
        return Arrays.stream(spreads).boxed().toList();
    }

    /** Where one maximum for the whole vocabulary would leave prompts with nothing but zeros. */
    @Test
    void hugeScoresGiveTheLogitsOfTheDefinition() {
        Sample huge = sample.withQueries(20_000);
        assertThat(spreads(huge)).allSatisfy(spread -> assertThat(spread).isGreaterThan(1000));
        double[] logits = huge.logits(kernel);
        int answers = huge.embeddings().answerCount();
        for (int i = 0; i < huge.batch().size(); i++) {
            double[] expected = huge.oracle().logits(huge.weights(), PositionByPosition.positions(huge.batch(), i));
            assertThat(Arrays.copyOfRange(logits, i * answers, (i + 1) * answers))
                    .containsExactly(expected, within(1e-9));
        }
    }

    /** In prompts of either group several tokens share the attention, so that queries and keys have a gradient. */
    @Test
    void theGradientOfHugeScoresAgreesWithCentralDifferences() {
        Sample huge = inTwoGroups();
        assertThat(spreads(huge)).allSatisfy(spread -> assertThat(spread).isGreaterThan(1000));
        double[] gradient = huge.gradient(kernel);
        for (Block block : OneLayerLayout.of(huge.model()).blocks()) {
            double largest = largest(gradient, block);
            assertThat(largest).as(block.name()).isGreaterThan(1e-4);
            double step = block.name().equals("key") ? 1e-8 : 1e-5;
            for (int weight = block.start(); weight < block.end(); weight++) {
                double difference = (loss(huge, weight, step) - loss(huge, weight, -step)) / (2 * step);
                assertThat(gradient[weight]).as(block.name()).isCloseTo(difference, within(1e-6 * largest));
            }
        }
    }

    /** One head; half of the noise has scores between 1200 and 1201 above that of EOS, all others between 0 and 1. */
    private static Sample inTwoGroups() {
        Architecture.OneLayer model = new Architecture.OneLayer(11, 1, 4, 6, Attention.SOFTMAX, Activation.GELU);
        Sample steep = Sample.of(model, new Sample.Task(7, 4, 3, 6, 6), 40, 11).withQueries(1000);
        double[] u = direction(steep);
        double[] tokens = steep.embeddings().tokens().clone();
        int eos = steep.embeddings().tokenCount() - 1;
        double base = product(tokens, eos, u);
        for (int z = 0; z < eos; z++) {
            double score = base + (z >= 14 ? 1200 : 0) + z * 5 % 8 / 8.0;
            double move = (score - product(tokens, z, u)) / product(u, 0, u);
            for (int j = 0; j < u.length; j++) {
                tokens[z * u.length + j] += move * u[j];
            }
        }
        Embeddings embeddings = new Embeddings(11, tokens, steep.embeddings().answers());
        return new Sample(model, embeddings, steep.weights(), steep.batch());
    }

    private static double product(double[] rows, int row, double[] u) {
        return IntStream.range(0, u.length)
                .mapToDouble(j -> rows[row * u.length + j] * u[j])
                .sum();
    }

    /** u with score(z) = ⟨φ(z), u⟩, from the scores of unit vectors. */
    private static double[] direction(Sample sample) {
        int d = sample.model().dimension();
        double[] tokens = new double[(d + 1) * d];
        for (int j = 0; j < d; j++) {
            tokens[j * d + j] = 1;
        }
        int eos = sample.embeddings().tokens().length - d;
        System.arraycopy(sample.embeddings().tokens(), eos, tokens, d * d, d);
        Embeddings units = new Embeddings(d, tokens, sample.embeddings().answers());
        VocabularyAttention attention = new VocabularyAttention(sample.model(), units, Kernel.plain());
        attention.forward(sample.weights());
        return Arrays.copyOf(attention.scores(), d);
    }

    private static double loss(Sample sample, int weight, double step) {
        double[] weights = sample.weights().clone();
        weights[weight] += step;
        return sample.oracle().loss(weights, sample.batch());
    }

    private static double largest(double[] x, Block block) {
        return Arrays.stream(x, block.start(), block.end()).map(Math::abs).max().orElseThrow();
    }

    /** A token that no prompt has makes heads careful, and changes nothing else. */
    @Test
    void theCarefulPathAgreesWithTheFastOne() {
        PromptBatch batch = sample.batch();
        int unused = 0;
        for (int e = 0; e < batch.entries(); e++) {
            if (batch.token[e] == unused) {
                batch.token[e] = 1;
            }
        }
        int d = MODEL.dimension();
        double[] tokens = sample.embeddings().tokens().clone();
        for (int j = 0; j < d; j++) {
            tokens[unused * d + j] *= 1e5;
        }
        Sample careful =
                new Sample(MODEL, new Embeddings(d, tokens, sample.embeddings().answers()), sample.weights(), batch);
        assertThat(spreads(sample)).allSatisfy(spread -> assertThat(spread).isLessThan(CarefulHeads.SPREAD));
        assertThat(spreads(careful))
                .allSatisfy(spread -> assertThat(spread).isGreaterThanOrEqualTo(CarefulHeads.SPREAD));
        assertThat(careful.logits(kernel)).containsExactly(sample.logits(kernel), within(1e-13));
        assertThat(careful.gradient(kernel)).containsExactly(sample.gradient(kernel), within(1e-14));
    }
}
