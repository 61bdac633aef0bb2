package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.theory.StageReport.LearnedFirst;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;
import org.junit.jupiter.api.Test;

class StageSequenceTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final Entropies GENERAL = new Entropies(3.5, 3.2, 2, 1.4, 1.8);
    private static final Entropies ONE_RELATION = new Entropies(2, 1.9, 1.9, 0, 1.9);
    private static final Entropies ONE_ANSWER_EACH = new Entropies(1.4, 1.4, 0, 1.4, 0);

    @Test
    void relationThenSubjectIsHallucinationThenRecall() {
        StageSequence sequence = StageSequence.of(NEVER, 168, 437, GENERAL);
        assertThat(sequence.stages())
                .containsExactly(
                        new Stage(StageName.UNIFORM, 0, 168),
                        new Stage(StageName.HALLUCINATION, 168, 437),
                        new Stage(StageName.RECALL, 437, NEVER));
        assertThat(sequence.learnedFirst()).isEqualTo(LearnedFirst.RELATION);
    }

    @Test
    void subjectThenRelationIsTheMirrorImage() {
        StageSequence sequence = StageSequence.of(NEVER, 437, 168, GENERAL);
        assertThat(sequence.stages())
                .extracting(Stage::name)
                .containsExactly(StageName.UNIFORM, StageName.SUBJECT_GUESS, StageName.RECALL);
        assertThat(sequence.learnedFirst()).isEqualTo(LearnedFirst.SUBJECT);
    }

    @Test
    void marginalBeforeBothIsAStageOfItsOwn() {
        StageSequence sequence = StageSequence.of(60, 168, 437, GENERAL);
        assertThat(sequence.stages())
                .extracting(Stage::name)
                .containsExactly(StageName.UNIFORM, StageName.MARGINAL, StageName.HALLUCINATION, StageName.RECALL);
        assertThat(sequence.learnedFirst()).isEqualTo(LearnedFirst.MARGINAL);
    }

    @Test
    void almostTogetherIsBothAtOnce() {
        StageSequence sequence = StageSequence.of(NEVER, 300, 310, GENERAL);
        assertThat(sequence.stages())
                .containsExactly(new Stage(StageName.UNIFORM, 0, 310), new Stage(StageName.RECALL, 310, NEVER));
        assertThat(sequence.learnedFirst()).isEqualTo(LearnedFirst.BOTH);
    }

    @Test
    void aStageThatHasNotEndedIsReportedWhenItBegins() {
        StageSequence sequence = StageSequence.of(NEVER, 168, NEVER, GENERAL);
        assertThat(sequence.stages()).last().isEqualTo(new Stage(StageName.HALLUCINATION, 168, NEVER));
        assertThat(sequence.learnedFirst()).isEqualTo(LearnedFirst.RELATION);
    }

    @Test
    void nothingLearnedYet() {
        StageSequence sequence = StageSequence.of(NEVER, NEVER, NEVER, GENERAL);
        assertThat(sequence.stages()).containsExactly(new Stage(StageName.UNIFORM, 0, NEVER));
        assertThat(sequence.learnedFirst()).isNull();
    }

    @Test
    void withOneRelationTheSubjectIsRecall() {
        StageSequence sequence = StageSequence.of(NEVER, NEVER, 100, ONE_RELATION);
        assertThat(sequence.stages())
                .containsExactly(new Stage(StageName.UNIFORM, 0, 100), new Stage(StageName.RECALL, 100, NEVER));
        assertThat(sequence.learnedFirst()).isEqualTo(LearnedFirst.SUBJECT);
    }

    @Test
    void withOneAnswerEachTheRelationIsRecall() {
        StageSequence sequence = StageSequence.of(NEVER, 100, NEVER, ONE_ANSWER_EACH);
        assertThat(sequence.stages()).last().isEqualTo(new Stage(StageName.RECALL, 100, NEVER));
        assertThat(sequence.learnedFirst()).isEqualTo(LearnedFirst.RELATION);
    }
}
