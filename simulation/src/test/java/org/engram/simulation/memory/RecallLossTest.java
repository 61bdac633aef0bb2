package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecallLossTest {
    private static final Kernel KERNEL = Kernel.plain();
    private static final MemoryKind HEBB = new MemoryKind.OuterProduct();

    private static double[] uniform(int inputs) {
        double[] probabilities = new double[inputs];
        Arrays.fill(probabilities, 1.0 / inputs);
        return probabilities;
    }

    /** By its definition, score by score. */
    private static double direct(MeasuredMemory memory, double beta) {
        RecallStatistics statistics = memory.statistics();
        int n = statistics.inputs();
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        double[] scores = memory.scores(all, all, KERNEL);
        double loss = 0;
        for (int x = 0; x < n; x++) {
            double sum = 0;
            for (int y = 0; y < n; y++) {
                sum += Math.exp(beta * (scores[x * n + y] - scores[x * n + x]));
            }
            loss += Math.log(sum) / n;
        }
        return loss;
    }

    @Test
    void noOtherScaleReadsTheScoresBetter() {
        MeasuredMemory memory = MeasuredMemory.of(Draws.identity(HEBB, 16, 60), KERNEL);
        RecallLoss best = RecallLoss.of(memory, uniform(60), KERNEL);

        assertThat(best.loss()).isEqualTo(direct(memory, best.scale()), within(1e-12));
        assertThat(direct(memory, 1.01 * best.scale())).isGreaterThan(best.loss());
        assertThat(direct(memory, 0.99 * best.scale())).isGreaterThan(best.loss());
        assertThat(best.loss()).isBetween(0.1, Math.log(60));
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "4, 30", "8, 200", "16, 30", "32, 200", "64, 30", "256, 2"})
    void noScaleOfEightDecadesIsBetter(int dimension, int inputs) {
        MeasuredMemory memory = MeasuredMemory.of(Draws.identity(HEBB, dimension, inputs), KERNEL);
        RecallLoss best = RecallLoss.of(memory, uniform(inputs), KERNEL);

        for (int i = -80; i <= 80; i++) {
            assertThat(direct(memory, Math.pow(10, i / 20.0))).isGreaterThan(best.loss() - 1e-9);
        }
        assertThat(best.loss()).isLessThanOrEqualTo(Math.log(inputs) + 1e-12);
    }

    @Test
    void aMemoryThatRecallsAllIsReadWithoutLoss() {
        MeasuredMemory memory = MeasuredMemory.of(Draws.identity(HEBB, 128, 20), KERNEL);

        assertThat(RecallLoss.of(memory, uniform(20), KERNEL).loss()).isLessThan(1e-9);
    }

    /** Where every input that is asked for gets a wrong answer, the best that can be done is not to listen. */
    @Test
    void aMemoryThatKnowsNothingIsNotListenedTo() {
        MemoryExperiment experiment = Draws.identity(HEBB, 4, 60);
        MeasuredMemory memory = MeasuredMemory.of(experiment, KERNEL);
        double[] asked = new double[60];
        int worst = 0;
        double[] margins = memory.statistics().margins();
        for (int x = 0; x < 60; x++) {
            worst = margins[x] < margins[worst] ? x : worst;
        }
        assertThat(memory.statistics().correct()[worst])
                .as("below the mean of its row")
                .isLessThan(memory.statistics().wrongSum()[worst] / 59);
        asked[worst] = 1;

        RecallLoss best = RecallLoss.of(memory, asked, KERNEL);
        assertThat(best.scale()).isZero();
        assertThat(best.loss()).isEqualTo(Math.log(60), within(1e-12));
    }
}
