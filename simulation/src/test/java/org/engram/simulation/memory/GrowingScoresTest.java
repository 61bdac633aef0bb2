package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowingScoresTest {
    private static final Kernel KERNEL = Kernel.plain();
    private static final MemoryKind HEBB = new MemoryKind.OuterProduct();

    /** M = N, and three fixed outputs. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void afterEachAssociationTheyRecallWhatAMemoryWrittenAnewDoes(boolean follow) {
        MemoryExperiment all = follow ? Draws.identity(HEBB, 12, 60) : Draws.modulo(HEBB, 12, 60, 3);
        GrowingScores scores = new GrowingScores(AssociationDraw.of(all, KERNEL), 2, follow, KERNEL);
        boolean forgotten = false;
        while (scores.inputs() < 60) {
            scores.add();
            int inputs = scores.inputs();
            MemoryExperiment anew = follow ? Draws.identity(HEBB, 12, inputs) : Draws.modulo(HEBB, 12, inputs, 3);
            boolean allRecalled = MeasuredMemory.of(anew, KERNEL).statistics().recalledCount() == inputs;

            assertThat(scores.allRecalled()).as("%d associations", inputs).isEqualTo(allRecalled);
            forgotten |= !allRecalled;
        }
        assertThat(forgotten).isTrue();
    }
}
