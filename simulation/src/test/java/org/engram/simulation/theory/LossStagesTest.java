package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;
import org.junit.jupiter.api.Test;

class LossStagesTest {
    private static final double FOREVER = Double.POSITIVE_INFINITY;

    private final LossStages stages = new LossStages(AnswerDistribution.uniform(new StructuredFacts(16, 4, 8).table()));

    @Test
    void stagesFollowFromTheFirstMeasurementsBelowHalfOfGuessing() {
        stages.accept(0, Math.log(4), Math.log(8));
        assertThat(stages.stages()).containsExactly(new Stage(StageName.UNIFORM, 0, FOREVER));
        stages.accept(10, Math.log(4) / 2 + 0.01, Math.log(8));
        stages.accept(20, Math.log(4) / 2 - 0.01, Math.log(8));
        stages.accept(30, 2, Math.log(8) / 2 - 0.01);
        stages.accept(40, 0.1, 0.1);
        assertThat(stages.stages())
                .containsExactly(
                        new Stage(StageName.UNIFORM, 0, 20),
                        new Stage(StageName.HALLUCINATION, 20, 30),
                        new Stage(StageName.RECALL, 30, FOREVER));
    }

    @Test
    void theMirrorImageIsAGuessByTheSubject() {
        stages.accept(0, 2, 2);
        stages.accept(5, 2, 0.1);
        assertThat(stages.stages())
                .containsExactly(new Stage(StageName.UNIFORM, 0, 5), new Stage(StageName.SUBJECT_GUESS, 5, FOREVER));
    }

    @Test
    void aModelThatKnowsAllFromItsStartRecallsFromThere() {
        stages.accept(0, 0.01, 0.02);
        assertThat(stages.stages()).containsExactly(new Stage(StageName.RECALL, 0, FOREVER));
    }

    @Test
    void whereTheRelationDecidesNothingTheSubjectDecidesAll() {
        LossStages alone = new LossStages(AnswerDistribution.uniform(new RandomFacts(6, 1, 3, 1).table()));
        alone.accept(0, 0, Math.log(3));
        alone.accept(8, 0, 0.1);
        assertThat(alone.stages())
                .containsExactly(new Stage(StageName.UNIFORM, 0, 8), new Stage(StageName.RECALL, 8, FOREVER));
    }
}
