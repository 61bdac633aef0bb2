package org.engram.simulation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.MergedHead;
import org.junit.jupiter.api.Test;

class TestSetTest {
    private static final FactTable FACTS = new RandomFacts(4, 3, 5, 6).table();
    private static final Vocabulary VOCABULARY = new Vocabulary(4, 3, 5);
    private static final CountRegression MODEL = new CountRegression(VOCABULARY, 15);
    private static final int SIZE = 200;

    private static double[] measure(double[] weights) {
        double[] row = new double[TrainingColumn.COUNT];
        PromptSampler sampler = new PromptSampler(FACTS, VOCABULARY, 6);
        new TestSet(MODEL, FACTS, sampler, SIZE, new SplittableRandom(1), Kernel.plain()).measure(weights, row);
        return row;
    }

    private static double of(double[] row, TrainingColumn column) {
        return row[column.ordinal()];
    }

    /** p̂ from plain exponentials, and sums of it over A_r and A_s as sets. */
    @Test
    void lossesAreThoseOfTheirDefinition() {
        double[] weights = random(1);
        double[] row = measure(weights);
        PromptBatch batch = new PromptSampler(FACTS, VOCABULARY, 6).batch(SIZE);
        new PromptSampler(FACTS, VOCABULARY, 6).fill(new SplittableRandom(1), batch);
        double[] logits = new double[SIZE * 15];
        MODEL.logits(weights, batch, logits);
        double[] expected = new double[4];
        for (int i = 0; i < SIZE; i++) {
            int s = batch.subject[i];
            int r = batch.relation[i];
            double[] p =
                    Arrays.stream(logits, i * 15, (i + 1) * 15).map(Math::exp).toArray();
            double all = Arrays.stream(p).sum();
            double ofRelation = IntStream.range(FACTS.answerStart(r), FACTS.answerStart(r + 1))
                    .mapToDouble(a -> p[a])
                    .sum();
            double ofSubject = IntStream.range(0, 3)
                    .mapToDouble(other -> p[FACTS.answer(s, other)])
                    .sum();
            expected[0] -= Math.log(p[batch.answer[i]] / all) / SIZE;
            expected[1] -= Math.log(ofRelation / all) / SIZE;
            expected[2] -= Math.log(ofSubject / all) / SIZE;
            expected[3] += p[batch.answer[i]] == Arrays.stream(p).max().orElseThrow() ? 1.0 / SIZE : 0;
        }
        assertThat(of(row, TrainingColumn.TEST_LOSS)).isEqualTo(expected[0], within(1e-12));
        assertThat(of(row, TrainingColumn.RELATION_ONLY_LOSS)).isEqualTo(expected[1], within(1e-12));
        assertThat(of(row, TrainingColumn.SUBJECT_ONLY_LOSS)).isEqualTo(expected[2], within(1e-12));
        assertThat(of(row, TrainingColumn.TEST_ACCURACY)).isEqualTo(expected[3], within(1e-12));
        assertThat(expected[3]).isBetween(0.01, 0.6);
    }

    private static double[] random(double scale) {
        SplittableRandom random = new SplittableRandom(4);
        return random.doubles(MODEL.layout().size(), -scale, scale).toArray();
    }

    @Test
    void logitsFarApartDoNotUnderflow() {
        double[] row = measure(random(1e6));
        assertThat(of(row, TrainingColumn.TEST_LOSS)).isBetween(1e5, 1e8);
        assertThat(of(row, TrainingColumn.RELATION_ONLY_LOSS)).isBetween(1e5, 1e8);
        assertThat(of(row, TrainingColumn.SUBJECT_ONLY_LOSS)).isBetween(1e5, 1e8);
    }

    @Test
    void equalLogitsAreNoRightAnswer() {
        double[] row = measure(new double[MODEL.layout().size()]);
        assertThat(of(row, TrainingColumn.TEST_ACCURACY)).isZero();
        assertThat(of(row, TrainingColumn.TEST_LOSS)).isEqualTo(Math.log(15), within(1e-12));
        assertThat(of(row, TrainingColumn.RELATION_ONLY_LOSS)).isEqualTo(Math.log(3), within(1e-12));
        assertThat(of(row, TrainingColumn.SUBJECT_ONLY_LOSS)).isEqualTo(Math.log(5), within(1e-12));
    }

    @Test
    void whatIsKnownForCertainHasNoLossBelowZero() {
        double[] weights = new double[MODEL.layout().size()];
        for (int r = 0; r < 3; r++) {
            Arrays.fill(weights, (4 + r) * 15 + 5 * r, (4 + r) * 15 + 5 * r + 5, 1e3);
        }
        for (int s = 0; s < 4; s++) {
            for (int r = 0; r < 3; r++) {
                weights[s * 15 + FACTS.answer(s, r)] = 1e3;
            }
        }
        double[] row = measure(weights);
        assertThat(of(row, TrainingColumn.TEST_ACCURACY)).isEqualTo(1);
        assertThat(of(row, TrainingColumn.TEST_LOSS)).isZero();
    }

    @Test
    void normsAreThoseOfTheBlocksThatTheModelHas() {
        double[] weights = random(2);
        double[] row = new double[TrainingColumn.COUNT];
        new BlockNorms(MODEL.layout(), Kernel.plain()).measure(weights, row);
        double ofSubjects = Arrays.stream(weights, 0, 60).map(w -> w * w).sum();
        double ofOthers =
                Arrays.stream(weights, 60, weights.length).map(w -> w * w).sum();
        assertThat(of(row, TrainingColumn.NORM_QUERY)).isEqualTo(Math.sqrt(ofSubjects), within(1e-12));
        assertThat(of(row, TrainingColumn.NORM_VALUE)).isEqualTo(Math.sqrt(ofOthers), within(1e-12));
        assertThat(of(row, TrainingColumn.NORM_KEY)).isZero();
        assertThat(of(row, TrainingColumn.NORM_MLP_IN)).isZero();
    }

    @Test
    void mergedMatricesStandUnderQueryAndOutput() {
        MergedHead head = new MergedHead(new Embeddings(2, new double[6], new double[6]), Kernel.plain());
        double[] weights = {3, 4, 2, 2, 2, 2, 2, 2};
        double[] row = new double[TrainingColumn.COUNT];
        new BlockNorms(head.layout(), Kernel.plain()).measure(weights, row);
        assertThat(of(row, TrainingColumn.NORM_QUERY)).isEqualTo(5, within(1e-15));
        assertThat(of(row, TrainingColumn.NORM_OUTPUT)).isEqualTo(Math.sqrt(24), within(1e-15));
    }
}
