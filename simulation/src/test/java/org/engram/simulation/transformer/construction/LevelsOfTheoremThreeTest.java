package org.engram.simulation.transformer.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.theory.ConstructionLevels;
import org.engram.simulation.theory.ConstructionLevels.Level;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Attention;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Predicted levels against the logits of constructions. */
class LevelsOfTheoremThreeTest {
    private static final int DRAWS = 10;

    private static Architecture.OneLayer model(int dimension, int headDimension) {
        return new Architecture.OneLayer(dimension, 8, headDimension, 0, Attention.SOFTMAX, Activation.RELU);
    }

    /** For answers that neither token allows, that the relation does, that the subject does, that both do. */
    private static Level[] measured(Setting setting) {
        double[] count = new double[4];
        double[] sum = new double[4];
        double[] squares = new double[4];
        for (int draw = 0; draw < DRAWS; draw++) {
            ConstructedModel model = setting.draw(draw);
            double[] logits = model.logits();
            for (int i = 0; i < logits.length; i++) {
                int kind = model.kind(
                        i / model.facts().answerCount(), i % model.facts().answerCount());
                count[kind]++;
                sum[kind] += logits[i];
                squares[kind] += logits[i] * logits[i];
            }
        }
        Level[] levels = new Level[4];
        for (int kind = 0; kind < 4; kind++) {
            double mean = sum[kind] / count[kind];
            levels[kind] = new Level(mean, Math.sqrt(squares[kind] / count[kind] - mean * mean));
        }
        return levels;
    }

    @ParameterizedTest
    @CsvSource({"512, 32, 2", "256, 16, 4", "256, 128, 4"})
    void logitsScatterAsPredicted(int dimension, int headDimension, int blockSize) {
        Level[] measured = measured(Setting.three(dimension, headDimension, blockSize));
        FactTable facts = new RandomFacts(16, 16, 4, 1).table();
        ConstructionLevels levels =
                ConstructionLevels.of(facts, EmbeddingLaw.SPHERE, model(dimension, headDimension), blockSize);
        Level[] predicted = {levels.other(), levels.ofRelation(), levels.ofSubject(), levels.right()};
        for (int kind = 0; kind < 4; kind++) {
            assertThat(measured[kind].mean()).isCloseTo(predicted[kind].mean(), within(0.1));
            assertThat(measured[kind].deviation()).isCloseTo(predicted[kind].deviation(), withinPercentage(10));
        }
    }

    @Test
    void nothingScattersWhereEverythingIsOrthonormal() {
        FactTable facts = new RandomFacts(6, 5, 3, 1).table();
        assertThat(ConstructionLevels.of(facts, EmbeddingLaw.ORTHOGONAL, model(32, 4), 3))
                .isEqualTo(new ConstructionLevels(new Level(2, 0), new Level(1, 0), new Level(1, 0), new Level(0, 0)));
    }

    @Test
    void moreAnswersThanDimensionsScatterBesideOrthonormalTokens() {
        FactTable facts = new RandomFacts(6, 5, 8, 1).table();
        ConstructionLevels levels = ConstructionLevels.of(facts, EmbeddingLaw.ORTHOGONAL, model(32, 4), 3);
        assertThat(levels.other().deviation()).isCloseTo(Math.sqrt((5 + 8) / 32.0), within(1e-12));
    }
}
