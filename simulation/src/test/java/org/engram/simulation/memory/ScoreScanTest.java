package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreScanTest {
    private static MemoryExperiment random(int inputs, int outputs, int dimension) {
        return new MemoryExperiment(
                new MemoryKind.OuterProduct(),
                new AssociationMap.Random(),
                inputs,
                outputs,
                dimension,
                EmbeddingLaw.SPHERE,
                5);
    }

    /** One block, several blocks of inputs, several of outputs, edges of both. */
    @ParameterizedTest
    @CsvSource({"7, 5, 3", "300, 40, 6", "130, 1100, 9", "257, 513, 4", "1, 1, 1", "3, 1, 2"})
    void blocksOfScoresGiveTheStatisticsOfAllScores(int inputs, int outputs, int dimension) {
        MeasuredMemory memory = MeasuredMemory.of(random(inputs, outputs, dimension), Kernel.plain());
        Associations a = memory.associations();
        double[] responses = new double[inputs * dimension];
        double[] w = memory.matrix().orElseThrow().data;
        for (int x = 0; x < inputs; x++) {
            for (int i = 0; i < dimension; i++) {
                for (int j = 0; j < dimension; j++) {
                    responses[x * dimension + i] += w[i * dimension + j] * a.in()[x * dimension + j];
                }
            }
        }
        RecallStatistics statistics = memory.statistics();
        for (int x = 0; x < inputs; x++) {
            double correct = Double.NaN;
            double best = Double.NEGATIVE_INFINITY;
            double sum = 0;
            double squares = 0;
            for (int y = 0; y < outputs; y++) {
                double score = 0;
                for (int i = 0; i < dimension; i++) {
                    score += responses[x * dimension + i] * a.out()[y * dimension + i];
                }
                if (y == a.target()[x]) {
                    correct = score;
                } else {
                    best = Math.max(best, score);
                    sum += score;
                    squares += score * score;
                }
            }
            double tolerance = 1e-9 * (1 + Math.abs(correct));
            assertThat(statistics.correct()[x]).isEqualTo(correct, within(tolerance));
            if (outputs > 1) {
                assertThat(statistics.bestWrong()[x]).isEqualTo(best, within(tolerance));
            } else {
                assertThat(statistics.bestWrong()[x]).isEqualTo(Double.NEGATIVE_INFINITY);
            }
            assertThat(statistics.wrongSum()[x]).isEqualTo(sum, within(1e-9 * outputs));
            assertThat(statistics.wrongSquares()[x]).isEqualTo(squares, within(1e-9 * (1 + squares)));
        }
    }

    @Test
    void threadsAndVectorsChangeNoByte() {
        MemoryExperiment experiment = random(700, 600, 40);
        MeasuredMemory plain = MeasuredMemory.of(experiment, Kernel.plain());
        try (Kernel two = Kernel.best(2)) {
            MeasuredMemory fast = MeasuredMemory.of(experiment, two);

            assertThat(fast.associations().in()).isEqualTo(plain.associations().in());
            assertThat(fast.associations().out()).isEqualTo(plain.associations().out());
            assertThat(fast.matrix().orElseThrow().data)
                    .isEqualTo(plain.matrix().orElseThrow().data);
            assertThat(fast.statistics().correct()).isEqualTo(plain.statistics().correct());
            assertThat(fast.statistics().bestWrong())
                    .isEqualTo(plain.statistics().bestWrong());
            assertThat(fast.statistics().wrongSum())
                    .isEqualTo(plain.statistics().wrongSum());
            assertThat(fast.statistics().wrongSquares())
                    .isEqualTo(plain.statistics().wrongSquares());
        }
    }
}
