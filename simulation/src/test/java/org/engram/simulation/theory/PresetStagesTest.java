package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engram.simulation.theory.StageReport.StageName.HALLUCINATION;
import static org.engram.simulation.theory.StageReport.StageName.MARGINAL;
import static org.engram.simulation.theory.StageReport.StageName.RECALL;
import static org.engram.simulation.theory.StageReport.StageName.SUBJECT_GUESS;
import static org.engram.simulation.theory.StageReport.StageName.UNIFORM;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.theory.StageReport.LearnedFirst;
import org.engram.simulation.theory.StageReport.Prediction;
import org.engram.simulation.theory.StageReport.Prediction.Certainty;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each preset shows, and when. */
class PresetStagesTest {
    private static final Map<String, StageReport> SOLVED = new ConcurrentHashMap<>();
    private static final List<StageName> PAPER = List.of(UNIFORM, HALLUCINATION, RECALL);
    private static final List<StageName> COMMON_FIRST = List.of(UNIFORM, MARGINAL, HALLUCINATION, RECALL);

    /** Times of structured facts by SciPy's DOP853 at rtol 1e-8 with an independent right-hand side; NaN: none was computed. */
    static Stream<Arguments> presets() {
        return Stream.of(
                Arguments.of("The paper's Figure 5", PAPER, LearnedFirst.RELATION, 168.3626, 437.5266),
                Arguments.of("Random facts", COMMON_FIRST, LearnedFirst.MARGINAL, Double.NaN, Double.NaN),
                Arguments.of("Countries", COMMON_FIRST, LearnedFirst.MARGINAL, Double.NaN, Double.NaN),
                Arguments.of("Long hallucination", PAPER, LearnedFirst.RELATION, 168.3626, 1750.1064),
                Arguments.of(
                        "Subject first",
                        List.of(UNIFORM, SUBJECT_GUESS, RECALL),
                        LearnedFirst.SUBJECT,
                        2399.1547,
                        922.4776),
                Arguments.of("Both at once", List.of(UNIFORM, RECALL), LearnedFirst.BOTH, 313.5698, 313.5698),
                Arguments.of("Tiny initialisation", PAPER, LearnedFirst.RELATION, 318.7668, 831.3773));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void stagesComeInOrderAndOnsetsAreThoseOfATighterSolution(
            String name, List<StageName> names, LearnedFirst first, double hallucination, double recall) {
        FlowExperiment experiment = preset(name).settings().experiment();
        StageReport report = solved(name);
        assertThat(report.stages()).extracting(Stage::name).containsExactlyElementsOf(names);
        assertThat(report.learnedFirst()).isEqualTo(first);
        double tightRelation = SolvedRun.tightHalving(experiment, FlowColumn.RELATION_ONLY_LOSS);
        double tightSubject = SolvedRun.tightHalving(experiment, FlowColumn.SUBJECT_ONLY_LOSS);
        assertThat(report.hallucinationOnset()).isCloseTo(tightRelation, Percentage.withPercentage(0.001));
        assertThat(report.recallOnset()).isCloseTo(tightSubject, Percentage.withPercentage(0.001));
        if (!Double.isNaN(hallucination)) {
            assertThat(report.hallucinationOnset()).isCloseTo(hallucination, Percentage.withPercentage(0.001));
            assertThat(report.recallOnset()).isCloseTo(recall, Percentage.withPercentage(0.001));
        }
    }

    @Test
    void noPresetIsLeftOut() {
        assertThat(presets().map(arguments -> arguments.get()[0]))
                .containsExactlyElementsOf(
                        FlowPreset.all().stream().map(FlowPreset::name).toList());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void bandsBeginAtTheOnsets(String name) {
        StageReport report = solved(name);
        double[] onsets = {report.hallucinationOnset(), report.recallOnset()};
        Arrays.sort(onsets);
        assertThat(report.stages().getLast().start()).isEqualTo(onsets[1]);
        if (report.learnedFirst() != LearnedFirst.BOTH) {
            assertThat(report.stages().get(report.stages().size() - 2).start()).isEqualTo(onsets[0]);
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void predictionsAreAsGoodAsTheySay(String name) {
        StageReport report = solved(name);
        assertThat(report.predictions()).hasSize(2);
        for (Prediction prediction : report.predictions()) {
            double measured = prediction.kind() == Prediction.Kind.RELATION_LEARNED
                    ? report.hallucinationOnset()
                    : report.recallOnset();
            double percent = prediction.certainty() == Certainty.CLOSED_FORM ? 0.01 : 7;
            assertThat(prediction.time()).isCloseTo(measured, Percentage.withPercentage(percent));
        }
    }

    /** Each preset is solved once; a run is the same every time. */
    private static StageReport solved(String name) {
        return SOLVED.computeIfAbsent(
                name, n -> SolvedRun.of(preset(n).settings().experiment()));
    }

    private static FlowPreset preset(String name) {
        return FlowPreset.all().stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
