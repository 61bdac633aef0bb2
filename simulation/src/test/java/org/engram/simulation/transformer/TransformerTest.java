package org.engram.simulation.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.PromptBatch;
import org.junit.jupiter.api.Test;

class TransformerTest {
    private static final Architecture.OneLayer MODEL =
            new Architecture.OneLayer(11, 3, 4, 6, Attention.SOFTMAX, Activation.RELU);

    private final Sample sample = Sample.of(MODEL, new Sample.Task(7, 4, 3, 6, 9), 40, 11);
    private final Kernel kernel = Kernel.best();

    /** Prompts of the batch in another order, each with its entries from the last to the first, counts apart if wanted. */
    private static PromptBatch rearranged(PromptBatch batch, boolean apart) {
        PromptBatch other = new PromptBatch(batch.size(), 9);
        other.size(batch.size());
        int end = 0;
        for (int i = 0; i < batch.size(); i++) {
            int from = batch.size() - 1 - i;
            other.start[i] = end;
            other.answer[i] = batch.answer[from];
            for (int e = batch.start[from + 1] - 1; e >= batch.start[from]; e--) {
                for (int copy = 0; copy < (apart ? batch.count[e] : 1); copy++) {
                    other.token[end] = batch.token[e];
                    other.count[end++] = apart ? 1 : batch.count[e];
                }
            }
        }
        other.start[batch.size()] = end;
        return other;
    }

    private void assertSameModel(PromptBatch other) {
        Sample rearranged = new Sample(MODEL, sample.embeddings(), sample.weights(), other);
        int answers = sample.embeddings().answerCount();
        double[] logits = sample.logits(kernel);
        double[] theirs = rearranged.logits(kernel);
        for (int i = 0; i < other.size(); i++) {
            int from = (other.size() - 1 - i) * answers;
            assertThat(Arrays.copyOfRange(theirs, i * answers, (i + 1) * answers))
                    .containsExactly(Arrays.copyOfRange(logits, from, from + answers), within(1e-14));
        }
        assertThat(rearranged.gradient(kernel)).containsExactly(sample.gradient(kernel), within(1e-15));
    }

    @Test
    void theOrderOfTokensAndPromptsDoesNotMatter() {
        assertSameModel(rearranged(sample.batch(), false));
    }

    @Test
    void aCountOfTwoIsTheTokenTwice() {
        assertThat(Arrays.stream(sample.batch().count, 0, sample.batch().entries()))
                .anyMatch(count -> count > 2);
        assertSameModel(rearranged(sample.batch(), true));
    }

    @Test
    void logitsAreThoseOfTheDefinition() {
        double[] logits = sample.logits(kernel);
        int answers = sample.embeddings().answerCount();
        for (int i = 0; i < sample.batch().size(); i++) {
            double[] expected =
                    sample.oracle().logits(sample.weights(), PositionByPosition.positions(sample.batch(), i));
            assertThat(Arrays.copyOfRange(logits, i * answers, (i + 1) * answers))
                    .containsExactly(expected, within(1e-13));
        }
    }

    /** More prompts than the work arrays of the logits hold at once. */
    @Test
    void aLargeBatchHasTheLogitsOfItsParts() {
        Sample large = Sample.of(MODEL, new Sample.Task(7, 4, 3, 6, 9), 2500, 12);
        double[] logits = large.logits(kernel);
        int answers = large.embeddings().answerCount();
        for (int i : new int[] {0, 1023, 1024, 2047, 2048, 2499}) {
            double[] expected = large.oracle().logits(large.weights(), PositionByPosition.positions(large.batch(), i));
            assertThat(Arrays.copyOfRange(logits, i * answers, (i + 1) * answers))
                    .containsExactly(expected, within(1e-13));
        }
    }

    @Test
    void batchesOfAnySizeFollowEachOther() {
        Transformer transformer = sample.transformer(kernel);
        double[] expected = sample.gradient(kernel);
        double[] gradient = new double[expected.length];
        Sample small = Sample.of(MODEL, new Sample.Task(7, 4, 3, 6, 9), 3, 13);
        transformer.gradient(small.weights(), small.batch(), gradient);
        transformer.gradient(sample.weights(), sample.batch(), gradient);
        assertThat(gradient).isEqualTo(expected);
        transformer.gradient(small.weights(), small.batch(), gradient);
        transformer.gradient(sample.weights(), sample.batch(), gradient);
        assertThat(gradient).isEqualTo(expected);
    }

    @Test
    void weightsThatAreNotFiniteGiveALossThatIsNotANumber() {
        double[] weights = sample.weights().clone();
        weights[3] = Double.POSITIVE_INFINITY;
        assertThat(sample.transformer(kernel).gradient(weights, sample.batch(), new double[weights.length]))
                .isNaN();
    }

    @Test
    void embeddingsOfAnotherDimensionAreRefused() {
        Architecture.OneLayer other = new Architecture.OneLayer(12, 3, 4, 6, Attention.SOFTMAX, Activation.RELU);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transformer(other, sample.embeddings(), kernel))
                .withMessage("Embeddings of dimension 11 do not fit a transformer of dimension 12.");
    }
}
