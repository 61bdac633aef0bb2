package org.engram.simulation.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.PromptBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of a prompt and of a model against the models themselves. */
class PromptReadingTest {
    private static final Sample.Task TASK = new Sample.Task(7, 4, 3, 6, 9);

    private static Sample sample(Attention attention, int m) {
        return Sample.of(new Architecture.OneLayer(11, 3, 4, m, attention, Activation.GELU), TASK, 40, 3);
    }

    @ParameterizedTest
    @EnumSource
    void aPromptIsReadAsTheModelReadsIt(Attention attention) {
        for (int m : new int[] {0, 6}) {
            Sample sample = sample(attention, m);
            double[] logits = sample.logits(Kernel.best());
            for (int i = 0; i < sample.batch().size(); i++) {
                int[] tokens = PositionByPosition.positions(sample.batch(), i);
                PromptReading reading = PromptReading.of(sample.model(), sample.embeddings(), sample.weights(), tokens);
                assertThat(reading.logits())
                        .containsExactly(Arrays.copyOfRange(logits, i * 12, (i + 1) * 12), within(1e-13));
                assertThat(Arrays.stream(reading.probabilities()).sum()).isCloseTo(1, within(1e-14));
                for (int h = 0; h < 3; h++) {
                    double[] expected = sample.oracle().attention(sample.weights(), tokens, h);
                    for (int t = 0; t < tokens.length; t++) {
                        assertThat(reading.attention(t, h)).isCloseTo(expected[t], within(1e-14));
                    }
                }
            }
        }
    }

    @Test
    void probabilitiesAreTheSoftmaxOfTheLogits() {
        Sample sample = sample(Attention.SOFTMAX, 6);
        int[] tokens = PositionByPosition.positions(sample.batch(), 0);
        PromptReading reading = PromptReading.of(sample.model(), sample.embeddings(), sample.weights(), tokens);
        double difference = reading.logits()[2] - reading.logits()[5];
        assertThat(Math.log(reading.probabilities()[2] / reading.probabilities()[5]))
                .isCloseTo(difference, within(1e-13));
    }

    private static double[] mergedWeights(MergedHead head) {
        SplittableRandom random = new SplittableRandom(8);
        return random.doubles(head.layout().size(), -1, 1).toArray();
    }

    @Test
    void theMergedHeadIsReadAsTheModelReadsIt() {
        Sample sample = sample(Attention.SOFTMAX, 0);
        Architecture merged = new Architecture.MergedHead(11);
        MergedHead head = new MergedHead(sample.embeddings(), Kernel.plain());
        double[] weights = mergedWeights(head);
        PromptBatch batch = sample.batch();
        double[] logits = new double[batch.size() * 12];
        head.logits(weights, batch, logits);
        for (int i = 0; i < batch.size(); i++) {
            int[] tokens = PositionByPosition.positions(batch, i);
            PromptReading reading = PromptReading.of(merged, sample.embeddings(), weights, tokens);
            assertThat(reading.logits())
                    .containsExactly(Arrays.copyOfRange(logits, i * 12, (i + 1) * 12), within(1e-13));
            assertThat(Arrays.stream(reading.attention()).sum()).isCloseTo(1, within(1e-14));
        }
    }

    /** A prompt of a single kind of token says what the read-out has of it: attention is 1 whatever the scores. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theReadoutIsWhatOneTokenAloneWouldSay(boolean merged) {
        Sample sample = sample(Attention.SOFTMAX, 0);
        Architecture architecture = merged ? new Architecture.MergedHead(11) : sample.model();
        double[] weights =
                merged ? mergedWeights(new MergedHead(sample.embeddings(), Kernel.plain())) : sample.weights();
        Readout readout = Readout.of(architecture, sample.embeddings(), weights, Kernel.best());
        int n = sample.embeddings().tokenCount();
        for (int z = 0; z < n; z++) {
            double[] logits = PromptReading.of(architecture, sample.embeddings(), weights, new int[] {z})
                    .logits();
            for (int a = 0; a < 12; a++) {
                assertThat(readout.outputValue()[a * n + z]).isCloseTo(logits[a], within(1e-13));
            }
        }
    }

    /** Two tokens' attention differs by the exponential of their scores' difference. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void scoresAreTheLogarithmsOfAttention(boolean merged) {
        Sample sample = sample(Attention.SOFTMAX, 0);
        Architecture architecture = merged ? new Architecture.MergedHead(11) : sample.model();
        double[] weights =
                merged ? mergedWeights(new MergedHead(sample.embeddings(), Kernel.plain())) : sample.weights();
        int heads = merged ? 1 : 3;
        double[] scores = Readout.of(architecture, sample.embeddings(), weights, Kernel.best())
                .scores();
        int eos = sample.embeddings().tokenCount() - 1;
        PromptReading reading = PromptReading.of(architecture, sample.embeddings(), weights, new int[] {2, 9, eos});
        for (int h = 0; h < heads; h++) {
            double ratio = Math.log(reading.attention(1, h) / reading.attention(2, h));
            assertThat(scores[9 * heads + h] - scores[eos * heads + h]).isCloseTo(ratio, within(1e-12));
        }
    }
}
