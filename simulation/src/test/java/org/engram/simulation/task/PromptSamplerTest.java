package org.engram.simulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptSamplerTest {
    private static final FactTable FACTS = new RandomFacts(7, 5, 3, 2).table();

    private static PromptBatch draw(int prompts, int noiseTokens, int length, long seed) {
        PromptSampler sampler = sampler(noiseTokens, length);
        PromptBatch batch = sampler.batch(prompts);
        sampler.fill(new SplittableRandom(seed), batch);
        return batch;
    }

    private static PromptSampler sampler(int noiseTokens, int length) {
        return new PromptSampler(FACTS, new Vocabulary(7, 5, noiseTokens), length);
    }

    /** Within four standard deviations of what a uniform law gives. */
    private static void assertUniform(int[] observed) {
        double expected = (double) Arrays.stream(observed).sum() / observed.length;
        double statistic = Arrays.stream(observed)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        double freedom = observed.length - 1;
        assertThat(statistic).isBetween(freedom - 4 * Math.sqrt(2 * freedom), freedom + 4 * Math.sqrt(2 * freedom));
    }

    @ParameterizedTest
    @CsvSource({"64,32", "1,32", "3,4", "20,3", "400,8"})
    void everyPromptIsItsSubjectItsRelationTheEndAndNoise(int noiseTokens, int length) {
        PromptBatch batch = draw(300, noiseTokens, length, 5);
        Vocabulary vocabulary = new Vocabulary(7, 5, noiseTokens);

        for (int i = 0; i < 300; i++) {
            int start = batch.start[i];
            int[] tokens = Arrays.copyOfRange(batch.token, start, batch.start[i + 1]);
            double[] counts = Arrays.copyOfRange(batch.count, start, batch.start[i + 1]);
            assertThat(tokens).doesNotHaveDuplicates();
            assertThat(Arrays.copyOf(tokens, 3))
                    .containsExactly(
                            batch.subject[i], vocabulary.relation(batch.relation[i]), vocabulary.endOfSequence());
            assertThat(Arrays.copyOf(counts, 3)).containsOnly(1);
            assertThat(Arrays.stream(tokens).skip(3))
                    .allMatch(token -> token >= vocabulary.noise(0) && token < vocabulary.endOfSequence());
            assertThat(Arrays.stream(counts).sum()).isEqualTo(length);
            assertThat(batch.answer[i]).isEqualTo(FACTS.answer(batch.subject[i], batch.relation[i]));
        }
        assertThat(batch.entries()).isEqualTo(batch.start[300]);
    }

    @Test
    void everyPairOfSubjectAndRelationIsAskedEquallyOften() {
        PromptBatch batch = draw(35_000, 4, 3, 11);
        int[] observed = new int[35];
        for (int i = 0; i < batch.size(); i++) {
            observed[batch.subject[i] * 5 + batch.relation[i]]++;
        }
        assertUniform(observed);
    }

    @Test
    void everyNoiseTokenIsEquallyFrequent() {
        PromptBatch batch = draw(4_000, 23, 12, 12);
        int[] observed = new int[23];
        for (int entry = 0; entry < batch.entries(); entry++) {
            int noise = batch.token[entry] - 12;
            if (noise >= 0 && noise < 23) {
                observed[noise] += (int) batch.count[entry];
            }
        }
        assertThat(Arrays.stream(observed).sum()).isEqualTo(4_000 * 9);
        assertUniform(observed);
    }

    /** With two noise tokens and four places the number of the first is binomial: 1, 4, 6, 4, 1 of 16. */
    @Test
    void noisePositionsAreIndependent() {
        PromptBatch batch = draw(16_000, 2, 7, 13);
        int[] observed = new int[5];
        for (int i = 0; i < batch.size(); i++) {
            int start = batch.start[i];
            observed[
                    IntStream.range(start, batch.start[i + 1])
                            .filter(entry -> batch.token[entry] == 12)
                            .map(entry -> (int) batch.count[entry])
                            .sum()]++;
        }
        double[] expected = {1_000, 4_000, 6_000, 4_000, 1_000};
        double statistic = IntStream.range(0, 5)
                .mapToDouble(k -> (observed[k] - expected[k]) * (observed[k] - expected[k]) / expected[k])
                .sum();
        assertThat(statistic).isBetween(0.1, 15.0);
    }

    @Test
    void theShortestPromptHasNoNoise() {
        PromptBatch batch = draw(50, 9, 3, 1);
        assertThat(batch.entriesPerPrompt()).isEqualTo(3);
        assertThat(batch.entries()).isEqualTo(150);
    }

    @Test
    void aBatchDependsOnItsStreamAlone() {
        PromptSampler used = sampler(20, 9);
        PromptBatch again = used.batch(100);
        used.fill(new SplittableRandom(3), again);
        used.fill(new SplittableRandom(4), again);

        PromptBatch fresh = draw(100, 20, 9, 4);
        assertThat(again.token).isEqualTo(fresh.token);
        assertThat(again.count).isEqualTo(fresh.count);
        assertThat(again.start).isEqualTo(fresh.start);
        assertThat(again.answer).isEqualTo(fresh.answer);
        assertThat(draw(100, 20, 9, 5).token).isNotEqualTo(fresh.token);
    }

    /** Each number below two fifths of 2³² has two or three of the 32-bit values, the even ones mostly three. */
    @Test
    void noNumberIsFavouredWhereTheBoundDividesTheBitsBadly() {
        UniformDraws draws = new UniformDraws();
        draws.from(new SplittableRandom(7));
        int[] observed = new int[2];
        for (int i = 0; i < 20_000; i++) {
            observed[draws.below(1_717_986_918) & 1]++;
        }
        assertUniform(observed);
    }

    @Test
    void factsOfAnotherVocabularyAreRefused() {
        assertThatThrownBy(() -> new PromptSampler(FACTS, new Vocabulary(8, 5, 3), 9))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
