package org.engram.simulation.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.task.TokenKind;
import org.engram.simulation.task.Vocabulary;
import org.junit.jupiter.api.Test;

class AttentionByKindTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(5, 3, 4);
    private static final int LENGTH = 9;

    private static PromptBatch prompts() {
        PromptSampler sampler = new PromptSampler(new StructuredFacts(5, 3, 2).table(), VOCABULARY, LENGTH);
        PromptBatch batch = sampler.batch(50);
        sampler.fill(new SplittableRandom(1), batch);
        return batch;
    }

    /** One score for each kind and head. */
    private static double[] scores(double[][] ofKind) {
        double[] scores = new double[VOCABULARY.size() * ofKind.length];
        for (int z = 0; z < VOCABULARY.size(); z++) {
            for (int h = 0; h < ofKind.length; h++) {
                scores[z * ofKind.length + h] =
                        ofKind[h][TokenKind.of(z, VOCABULARY).ordinal()];
            }
        }
        return scores;
    }

    @Test
    void headsWithoutPreferenceCountPositions() {
        AttentionByKind attention =
                AttentionByKind.of(Attention.SOFTMAX, scores(new double[1][4]), VOCABULARY, prompts());
        assertThat(attention.heads()).isEqualTo(1);
        assertThat(attention.of(0, TokenKind.SUBJECT)).isCloseTo(1.0 / LENGTH, within(1e-12));
        assertThat(attention.of(0, TokenKind.NOISE)).isCloseTo((LENGTH - 3.0) / LENGTH, within(1e-12));
        assertThat(attention.of(0, TokenKind.END)).isCloseTo(1.0 / LENGTH, within(1e-12));
    }

    /** Scores that no exponential survives. */
    @Test
    void aHeadLooksAtTheKindThatItPrefers() {
        double[][] scores = {{0, 5000, 0, 0}, {Math.log(2), 0, Double.NEGATIVE_INFINITY, 0}};
        AttentionByKind attention = AttentionByKind.of(Attention.SOFTMAX, scores(scores), VOCABULARY, prompts());
        assertThat(attention.of(0, TokenKind.RELATION)).isCloseTo(1, within(1e-12));
        assertThat(attention.of(1, TokenKind.SUBJECT)).isCloseTo(0.5, within(1e-12));
        assertThat(attention.of(1, TokenKind.NOISE)).isZero();
    }

    @Test
    void linearAttentionIsTheScoreItself() {
        double[][] scores = {{0.5, -2, 0.25, 3}};
        AttentionByKind attention = AttentionByKind.of(Attention.LINEAR, scores(scores), VOCABULARY, prompts());
        assertThat(attention.of(0, TokenKind.RELATION)).isCloseTo(-2, within(1e-12));
        assertThat(attention.of(0, TokenKind.NOISE)).isCloseTo(0.25 * (LENGTH - 3), within(1e-12));
    }
}
