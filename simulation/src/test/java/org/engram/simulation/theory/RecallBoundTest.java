package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.engram.simulation.task.FactTables;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.StructuredFacts;
import org.junit.jupiter.api.Test;

/** The numbers of spec 6.2. */
class RecallBoundTest {
    @Test
    void factsOfFigureFiveNeed192Bits() {
        assertThat(RecallBound.of(new StructuredFacts(16, 4, 8).table(), 73).facts())
                .isEqualTo(192);
    }

    @Test
    void factsOfFigureFourNeed3072BitsAndTheirAnswerSets1431() {
        RecallBound bound = RecallBound.of(new RandomFacts(32, 32, 8, 0).table(), 32 + 32 + 64 + 1 + 256);
        assertThat(bound.facts()).isEqualTo(3072);
        assertThat(bound.answerSets()).isCloseTo(1431, within(0.5));
        assertThat(bound.total()).isEqualTo(bound.facts() + bound.answerSets());
    }

    @Test
    void aRelationWithOneAnswerNeedsNoBitsForItsFacts() {
        assertThat(RecallBound.of(new StructuredFacts(5, 3, 1).table(), 12)).satisfies(bound -> {
            assertThat(bound.facts()).isZero();
            assertThat(bound.answerSets()).isCloseTo(3 * Math.log(12) / Math.log(2), within(1e-12));
        });
    }

    @Test
    void relationsOfATableCountWithTheirOwnAnswers() {
        var table = FactTables.countries();
        double bits = 0;
        for (int r = 0; r < table.relationCount(); r++) {
            bits += table.subjectCount() * Math.log(table.answerCount(r)) / Math.log(2);
        }
        assertThat(RecallBound.of(table, 1000).facts()).isCloseTo(bits, within(1e-9));
    }
}
