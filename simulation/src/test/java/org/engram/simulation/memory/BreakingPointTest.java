package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.experiment.MemoryTraining;
import org.engram.simulation.experiment.UpdateRule;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.CapacityLine;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakingPointTest {
    private static final Kernel KERNEL = Kernel.plain();
    private static final int MOST = 4096;

    private static MemoryExperiment following(MemoryKind kind, int dimension, int inputs) {
        return new MemoryExperiment(
                kind, new AssociationMap.Identity(), inputs, inputs, dimension, EmbeddingLaw.SPHERE, 0, true);
    }

    private static boolean recallsAll(MemoryExperiment experiment) {
        return MeasuredMemory.of(experiment, KERNEL).statistics().accuracy() == 1;
    }

    @Test
    void outerProductsBreakAtTheFirstAssociationThatIsTooMuch() {
        MemoryExperiment start = following(new MemoryKind.OuterProduct(), 24, 2);
        int breaking = new BreakingPoint(start, KERNEL, TrainingWatch.NONE)
                .search(MOST)
                .orElseThrow();

        for (int inputs = 2; inputs < breaking; inputs++) {
            assertThat(recallsAll(start.withInputs(inputs))).isTrue();
        }
        assertThat(recallsAll(start.withInputs(breaking))).isFalse();
    }

    /** d² = 8 N log N promises that all are recalled; the store is renewed on the way there. */
    @ParameterizedTest
    @CsvSource({"128", "160"})
    void outerProductsBreakNearTheStrictLine(int d) {
        MemoryExperiment start = following(new MemoryKind.OuterProduct(), d, 1);
        double line = CapacityLine.HEBB_STRICT.associations(d * d);
        int breaking = new BreakingPoint(start, Kernel.best(), TrainingWatch.NONE)
                .search(MOST)
                .orElseThrow();

        assertThat(breaking / line).isBetween(0.5, 1.3);
    }

    @Test
    void otherMemoriesAreBisected() {
        MemoryTraining training = new MemoryTraining(new UpdateRule.Adam(0), 0.1, 400, 1);
        MemoryExperiment start = following(new MemoryKind.TrainedMatrix(training), 8, 2);
        int breaking = new BreakingPoint(start, KERNEL, TrainingWatch.NONE)
                .search(MOST)
                .orElseThrow();

        assertThat(breaking).isBetween(12, 26);
        assertThat(recallsAll(start.withInputs(breaking))).isFalse();
        assertThat(recallsAll(start.withInputs(breaking - 1))).isTrue();
    }

    @Test
    void aMemoryThatIsBrokenBreaksWhereItIs() {
        for (MemoryKind kind :
                new MemoryKind[] {new MemoryKind.OuterProduct(), new MemoryKind.Sign(new MemoryKind.OuterProduct())}) {
            MemoryExperiment start = following(kind, 4, 50);
            assertThat(new BreakingPoint(start, KERNEL, TrainingWatch.NONE).search(MOST))
                    .hasValue(50);
        }
    }

    @Test
    void whatHoldsAllThatThereAreDoesNotBreak() {
        MemoryExperiment fixed = new MemoryExperiment(
                new MemoryKind.OuterProduct(), new AssociationMap.Identity(), 2, 10, 128, EmbeddingLaw.SPHERE, 0);
        MemoryExperiment signs = fixed.withKind(new MemoryKind.Sign(new MemoryKind.OuterProduct()));

        assertThat(new BreakingPoint(fixed, KERNEL, TrainingWatch.NONE).search(MOST))
                .isEmpty();
        assertThat(new BreakingPoint(signs, KERNEL, TrainingWatch.NONE).search(MOST))
                .isEmpty();
    }

    @Test
    void aWatchEndsTheSearch() {
        MemoryExperiment start = following(new MemoryKind.OuterProduct(), 64, 2);
        int[] last = new int[1];
        TrainingWatch watch = (step, steps, loss, accuracy) -> {
            last[0] = step;
            return step < 7;
        };
        assertThat(new BreakingPoint(start, KERNEL, watch).search(MOST)).isEmpty();
        assertThat(last[0]).isEqualTo(7);
    }
}
