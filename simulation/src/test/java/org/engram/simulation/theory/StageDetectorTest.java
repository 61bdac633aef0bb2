package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.engram.simulation.theory.StageReport.StageName.HALLUCINATION;
import static org.engram.simulation.theory.StageReport.StageName.MARGINAL;
import static org.engram.simulation.theory.StageReport.StageName.RECALL;
import static org.engram.simulation.theory.StageReport.StageName.UNIFORM;

import org.assertj.core.data.Percentage;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.theory.StageReport.LearnedFirst;
import org.engram.simulation.theory.StageReport.Stage;
import org.junit.jupiter.api.Test;

/** Runs beside the presets: descent, and sizes at which a kind has nothing to learn. */
class StageDetectorTest {
    private static final FlowSettings PAPER = FlowSettings.defaults().with(HorizonKind.AUTOMATIC);

    private static StageReport solved(FlowSettings settings) {
        return SolvedRun.of(settings.experiment());
    }

    @Test
    void descentHalvesItsLossesAtTheStepsOfTheAcceptanceFacts() {
        StageReport report = solved(PAPER.withDescent(true));
        assertThat(report.hallucinationOnset() / 0.1).isCloseTo(1690, within(10.0));
        assertThat(report.recallOnset() / 0.1).isCloseTo(4382, within(15.0));
        assertThat(report.hallucinationOnset() / 0.1)
                .isCloseTo(Math.rint(report.hallucinationOnset() / 0.1), within(1e-9));
    }

    @Test
    void plateausAreReported() {
        StageReport report = solved(PAPER);
        assertThat(report.plateauUniform()).isCloseTo(Math.log(32), within(1e-12));
        assertThat(report.plateauHallucination()).isCloseTo(Math.log(8), within(1e-12));
        assertThat(report.plateauSubject()).isCloseTo(Math.log(4), within(1e-12));
    }

    @Test
    void withOneRelationThereIsNoHallucination() {
        StageReport report = solved(PAPER.with(FlowParameter.RELATIONS, 1));
        assertThat(report.hallucinationOnset()).isNaN();
        assertThat(report.recallOnset()).isFinite();
        assertThat(report.stages()).extracting(Stage::name).containsExactly(UNIFORM, RECALL);
        assertThat(report.learnedFirst()).isEqualTo(LearnedFirst.SUBJECT);
        assertThat(report.predictions()).hasSize(1);
    }

    @Test
    void withOneAnswerTheRelationIsAllThereIs() {
        StageReport report = solved(PAPER.with(FlowParameter.ANSWERS, 1));
        assertThat(report.recallOnset()).isNaN();
        assertThat(report.stages()).extracting(Stage::name).containsExactly(UNIFORM, RECALL);
        assertThat(report.learnedFirst()).isEqualTo(LearnedFirst.RELATION);
    }

    @Test
    void withOneSubjectTheMarginalTellsItsAnswers() {
        StageReport report = solved(PAPER.with(FlowParameter.SUBJECTS, 1));
        assertThat(report.stages()).extracting(Stage::name).containsExactly(UNIFORM, MARGINAL, RECALL);
        assertThat(report.hallucinationOnset()).isFinite();
    }

    @Test
    void aSingleFactWithASingleAnswerIsKnownFromTheStart() {
        FlowSettings one = PAPER.with(FlowParameter.SUBJECTS, 1)
                .with(FlowParameter.RELATIONS, 1)
                .with(FlowParameter.ANSWERS, 1);
        StageReport report = solved(one);
        assertThat(report.predictions()).isEmpty();
        assertThat(report.learnedFirst()).isNull();
        assertThat(report.hallucinationOnset()).isNaN();
        assertThat(report.recallOnset()).isNaN();
    }

    /** Two subjects among eight answers: p(a) alone brings the subject-only loss below half, which is no knowledge of the subject. */
    @Test
    void aSubjectLossThatTheMarginalExplainsIsNotTakenForTheSubject() {
        StageReport report = solved(PAPER.with(new FactSource.Random())
                .with(FlowParameter.SUBJECTS, 2)
                .with(FlowParameter.ANSWERS, 64)
                .with(FlowParameter.RELATIONS, 2));
        assertThat(report.learnedFirst()).isEqualTo(LearnedFirst.MARGINAL);
        assertThat(report.stages().getFirst().name()).isEqualTo(UNIFORM);
        assertThat(report.stages().get(1).name()).isEqualTo(MARGINAL);
        assertThat(report.stages().getLast().start()).isGreaterThan(report.recallOnset() * 1.05);
    }

    @Test
    void frequentRelationsAndSubjectsStillGiveStagesInOrder() {
        StageReport report = solved(PAPER.with(FlowParameter.SUBJECT_ZIPF, 1).with(FlowParameter.RELATION_ZIPF, 0.5));
        assertThat(report.stages()).extracting(Stage::start).isSorted();
        assertThat(report.stages()).extracting(Stage::name).contains(HALLUCINATION, RECALL);
    }

    @Test
    void onsetsShiftWithTheLogarithmOfTheStart() {
        double larger = solved(PAPER.with(FlowParameter.INIT, 1e-6)).hallucinationOnset();
        double smaller = solved(PAPER.with(FlowParameter.INIT, 1e-8)).hallucinationOnset();
        assertThat(smaller - larger).isCloseTo(Math.log(100) / 0.0765466, Percentage.withPercentage(0.01));
    }
}
