package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;

class MeasuredMemoryTest {
    private static final Kernel KERNEL = Kernel.plain();
    private static final MemoryKind HEBB = new MemoryKind.OuterProduct();

    private static MemoryExperiment experiment(AssociationMap map, int inputs, int outputs, int dimension) {
        return new MemoryExperiment(HEBB, map, inputs, outputs, dimension, EmbeddingLaw.SPHERE, 11);
    }

    @Test
    void oneAssociationIsRecalledWithScoreOne() {
        MeasuredMemory memory = MeasuredMemory.of(Draws.identity(HEBB, 16, 1), KERNEL);

        assertThat(memory.statistics().accuracy()).isEqualTo(1);
        assertThat(memory.statistics().correctMean()).isEqualTo(1, within(1e-14));
        assertThat(memory.statistics().smallestMargin()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(memory.statistics().wrongMean()).isNaN();
        assertThat(memory.bitsNeeded()).isEqualTo(0);
        assertThat(memory.predictedAccuracy()).isEqualTo(1, within(1e-12));
    }

    @Test
    void partsOfTheScoreMatrixAreThoseOfTheStatistics() {
        MeasuredMemory memory = MeasuredMemory.of(Draws.identity(HEBB, 8, 30), KERNEL);
        int[] all = new int[30];
        Arrays.setAll(all, i -> i);
        double[] scores = memory.scores(all, all, KERNEL);

        for (int x = 0; x < 30; x++) {
            assertThat(scores[x * 30 + x]).isEqualTo(memory.statistics().correct()[x]);
        }
        assertThat(memory.scores(new int[] {4, 17}, new int[] {29}, KERNEL))
                .containsExactly(scores[4 * 30 + 29], scores[17 * 30 + 29]);
    }

    @Test
    void whatIsRecalledIsWhatTheMemoryAnswers() {
        MeasuredMemory memory = MeasuredMemory.of(Draws.identity(HEBB, 12, 60), KERNEL);
        RecallStatistics statistics = memory.statistics();

        assertThat(statistics.accuracy()).isBetween(0.1, 0.95);
        for (int x = 0; x < 60; x++) {
            assertThat(statistics.answer(x) == x).isEqualTo(statistics.recalled(x));
        }
        double[] margins = statistics.margins();
        Arrays.sort(margins);
        assertThat(statistics.smallestMargin()).isEqualTo(margins[0]);
        assertThat(statistics.medianMargin()).isEqualTo((margins[29] + margins[30]) / 2);
        assertThat(statistics.recalledCount()).isEqualTo((int)
                Arrays.stream(margins).filter(margin -> margin > 0).count());
    }

    /** Σσ² = ‖W‖_F², and the largest singular value bounds every response. */
    @Test
    void theSpectrumIsThatOfTheMatrix() {
        MeasuredMemory memory = MeasuredMemory.of(Draws.identity(HEBB, 10, 7), KERNEL);
        double[] spectrum = memory.spectrum();
        double[] w = memory.matrix().orElseThrow().data;

        assertThat(spectrum).hasSize(10);
        assertThat(Arrays.stream(spectrum).map(s -> s * s).sum())
                .isEqualTo(Arrays.stream(w).map(s -> s * s).sum(), within(1e-12));
        assertThat(spectrum[6]).isGreaterThan(1e-3);
        assertThat(spectrum[7]).as("rank 7").isLessThan(1e-12);
    }

    @Test
    void oneAssociationMoreChangesNeitherEmbeddingsNorOutputsOfTheOthers() {
        MeasuredMemory few = MeasuredMemory.of(experiment(new AssociationMap.Random(), 20, 9, 6), KERNEL);
        MeasuredMemory more = MeasuredMemory.of(experiment(new AssociationMap.Random(), 21, 9, 6), KERNEL);

        assertThat(more.associations().in()).startsWith(few.associations().in());
        assertThat(more.associations().out()).isEqualTo(few.associations().out());
        assertThat(more.associations().target()).startsWith(few.associations().target());
    }

    @Test
    void mapsAreThoseOfTheirNames() {
        assertThat(MeasuredMemory.of(experiment(new AssociationMap.Identity(), 3, 5, 2), KERNEL)
                        .associations()
                        .target())
                .containsExactly(0, 1, 2);
        assertThat(MeasuredMemory.of(experiment(new AssociationMap.Modulo(), 5, 2, 2), KERNEL)
                        .associations()
                        .target())
                .containsExactly(0, 1, 0, 1, 0);
        int[] random = MeasuredMemory.of(experiment(new AssociationMap.Random(), 4000, 4, 2), KERNEL)
                .associations()
                .target();
        for (int y = 0; y < 4; y++) {
            int output = y;
            long count =
                    Arrays.stream(random).filter(target -> target == output).count();
            assertThat((double) count).isEqualTo(1000, within(110.0));
        }
    }

    @Test
    void factsAreAssociatedSubjectBySubject() {
        RandomFacts facts = new RandomFacts(4, 3, 2, 8);
        FactTable table = facts.table();
        int[] target = MeasuredMemory.of(experiment(new AssociationMap.OfFacts(facts), 11, 6, 2), KERNEL)
                .associations()
                .target();

        assertThat(target).hasSize(11);
        assertThat(target[0]).isEqualTo(table.answer(0, 0));
        assertThat(target[2]).isEqualTo(table.answer(0, 2));
        assertThat(target[10]).isEqualTo(table.answer(3, 1));
    }

    /** Sums by output where outputs are few, gathered outputs where they are many. */
    @Test
    void bothWaysToSumOuterProductsAreTheirSum() {
        for (int outputs : new int[] {3, 40}) {
            MeasuredMemory memory = MeasuredMemory.of(experiment(new AssociationMap.Random(), 25, outputs, 4), KERNEL);
            Associations a = memory.associations();
            double[] w = new double[16];
            for (int x = 0; x < 25; x++) {
                for (int i = 0; i < 4; i++) {
                    for (int j = 0; j < 4; j++) {
                        w[i * 4 + j] += a.out()[a.target()[x] * 4 + i] * a.in()[x * 4 + j];
                    }
                }
            }
            assertThat(memory.matrix().orElseThrow().data).containsExactly(w, within(1e-12));
        }
    }

    @Test
    void countersAreThoseOfTheKind() {
        MeasuredMemory rank =
                MeasuredMemory.of(Draws.identity(new MemoryKind.LowRank(3, MemoryKind.Side.OUTPUT), 8, 16), KERNEL);
        assertThat(rank.parameters()).isEqualTo(48);
        assertThat(rank.bits()).isEqualTo(48 * 64.0);
        assertThat(rank.bitsNeeded()).isEqualTo(64);
        assertThat(rank.predictedAccuracy()).isNaN();

        MemoryKind.Quantised coarse =
                new MemoryKind.Quantised(new MemoryKind.OuterProduct(), 3, MemoryKind.Grid.CENTRED);
        assertThat(MeasuredMemory.of(Draws.identity(coarse, 8, 16), KERNEL).bits())
                .isEqualTo(192);
        MemoryKind.Sign signs = new MemoryKind.Sign(new MemoryKind.OuterProduct());
        assertThat(MeasuredMemory.of(Draws.identity(signs, 8, 16), KERNEL).bits())
                .isEqualTo(64);
    }

    @Test
    void anIdentityWithoutEnoughOutputsIsRefused() {
        assertThatThrownBy(() -> experiment(new AssociationMap.Identity(), 5, 4, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
