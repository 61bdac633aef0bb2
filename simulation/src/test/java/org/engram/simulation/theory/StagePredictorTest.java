package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.theory.StageReport.Prediction;
import org.engram.simulation.theory.StageReport.Prediction.Certainty;
import org.engram.simulation.theory.StageReport.Prediction.Kind;
import org.junit.jupiter.api.Test;

class StagePredictorTest {
    private static final FlowSettings PAPER = FlowSettings.defaults();

    private static List<Prediction> predict(FlowSettings settings) {
        FlowExperiment experiment = settings.experiment();
        return StagePredictor.predict(experiment, AnswerDistribution.of(FlowProblem.of(experiment)));
    }

    private static List<Certainty> certainties(FlowSettings settings) {
        return predict(settings).stream().map(Prediction::certainty).toList();
    }

    @Test
    void thePapersSettingHasTheClosedFormsTimes() {
        List<Prediction> predictions = predict(PAPER);
        assertThat(predictions)
                .extracting(Prediction::kind)
                .containsExactly(Kind.RELATION_LEARNED, Kind.SUBJECT_LEARNED);
        assertThat(predictions.get(0).time()).isCloseTo(168.36, within(0.01));
        assertThat(predictions.get(1).time()).isCloseTo(437.53, within(0.01));
    }

    @Test
    void onlyWhatTheClosedFormCoversIsCalledExact() {
        assertThat(certainties(PAPER)).containsOnly(Certainty.CLOSED_FORM);
        assertThat(certainties(PAPER.withBalanced(true))).containsOnly(Certainty.CLOSED_FORM);
        assertThat(certainties(PAPER.with(FlowParameter.SUBJECTS, 12))).containsOnly(Certainty.ESTIMATE);
        assertThat(certainties(PAPER.with(FlowParameter.SUBJECTS, 4))).containsOnly(Certainty.ESTIMATE);
        assertThat(certainties(PAPER.with(FlowParameter.SUBJECT_ZIPF, 1))).containsOnly(Certainty.ESTIMATE);
        assertThat(certainties(PAPER.with(FlowParameter.RELATION_ZIPF, 1))).containsOnly(Certainty.ESTIMATE);
        assertThat(certainties(PAPER.with(new FactSource.Random()))).containsOnly(Certainty.ESTIMATE);
        assertThat(certainties(PAPER.with(FlowParameter.INIT, 1))).containsOnly(Certainty.ESTIMATE);
    }

    /** Spec 5.4: measured 80.3, where the closed form says 85.4. */
    @Test
    void forAnUnevenSplitTheEstimateComesCloserThanTheClosedForm() {
        FlowSettings balanced =
                PAPER.with(FlowParameter.SUBJECTS, 12).withBalanced(true).with(FlowParameter.INIT, 1e-3);
        assertThat(predict(balanced).getFirst().time()).isCloseTo(80.3, within(1.5));
    }

    @Test
    void aKindWithNothingToLearnIsNotPredicted() {
        assertThat(predict(PAPER.with(FlowParameter.RELATIONS, 1)))
                .extracting(Prediction::kind)
                .containsExactly(Kind.SUBJECT_LEARNED);
        assertThat(predict(PAPER.with(FlowParameter.ANSWERS, 1)))
                .extracting(Prediction::kind)
                .containsExactly(Kind.RELATION_LEARNED);
    }

    @Property(tries = 400)
    void predictionsAreAlwaysFinite(
            @ForAll @IntRange(min = 1, max = 24) int subjects,
            @ForAll @IntRange(min = 1, max = 6) int relations,
            @ForAll @IntRange(min = 1, max = 9) int answers,
            @ForAll @DoubleRange(min = -307, max = 3) double logInit,
            @ForAll @DoubleRange(min = 0, max = 10) double zipf,
            @ForAll boolean random) {
        FlowSettings settings = PAPER.with(random ? new FactSource.Random() : new FactSource.Structured())
                .with(FlowParameter.SUBJECTS, subjects)
                .with(FlowParameter.RELATIONS, relations)
                .with(FlowParameter.ANSWERS, answers)
                .with(FlowParameter.INIT, Math.pow(10, logInit))
                .with(FlowParameter.SUBJECT_ZIPF, zipf)
                .with(FlowParameter.RELATION_ZIPF, 10 - zipf);
        List<Prediction> predictions = predict(settings);
        assertThat(predictions).hasSizeLessThanOrEqualTo(2).allSatisfy(prediction -> {
            assertThat(prediction.time()).isFinite();
            assertThat(prediction.time()).isPositive();
        });
        assertThat(new AutomaticHorizon(predictions).end()).isFinite();
        assertThat(new AutomaticHorizon(predictions).end()).isPositive();
    }
}
