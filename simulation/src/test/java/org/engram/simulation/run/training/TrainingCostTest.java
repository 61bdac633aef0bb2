package org.engram.simulation.run.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engram.simulation.experiment.ModelKind;
import org.engram.simulation.experiment.StartKind;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerPreset;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.training.TransformerProblem;
import org.junit.jupiter.api.Test;

class TrainingCostTest {
    private static final long HEAP = 1L << 30;
    private static final TransformerSettings DEFAULTS = TransformerSettings.defaults();

    private static TransformerSettings largest() {
        TransformerSettings settings = DEFAULTS;
        for (TransformerParameter parameter : TransformerParameter.values()) {
            settings = parameter == TransformerParameter.DEGREE
                    ? settings
                    : settings.with(parameter, parameter.sliderMax());
        }
        return settings;
    }

    @Test
    void presetsFitASmallHeapAndAreQuickEnough() {
        assertThat(TransformerPreset.all())
                .allSatisfy(
                        preset -> assertThat(TrainingCost.of(preset.settings()).refusal(512L << 20))
                                .isEmpty());
    }

    @Test
    void theLargestSlidersAreRefusedWithBytesAndTheParameterToReduce() {
        assertThat(TrainingCost.of(largest()).refusal(HEAP).orElseThrow())
                .matches("This run needs about .* GB of memory, but 60 % of the heap is 644 MB; reduce the .*\\.");
    }

    @Test
    void whatIsTooSlowForAWindowIsRefusedThereAlone() {
        TrainingCost cost = TrainingCost.of(DEFAULTS.with(TransformerParameter.SUBJECTS, 512)
                .with(TransformerParameter.RELATIONS, 512)
                .with(TransformerParameter.DIMENSION, 512)
                .with(TransformerParameter.BATCH, 4096));
        assertThat(cost.stepSeconds()).isBetween(1.0, 10.0);
        assertThat(cost.memoryRefusal(8 * HEAP)).isEmpty();
        assertThat(cost.refusal(8 * HEAP).orElseThrow())
                .startsWith("A single step of this run would take about ")
                .contains("reduce the ");
    }

    @Test
    void theSuggestedReductionFits() {
        TransformerSettings settings =
                DEFAULTS.with(TransformerParameter.DIMENSION, 512).with(TransformerParameter.MLP_WIDTH, 1 << 20);
        Matcher suggestion = Pattern.compile("mlp width m to (\\d+)")
                .matcher(TrainingCost.of(settings).memoryRefusal(HEAP).orElseThrow());
        assertThat(suggestion.find()).isTrue();
        int width = Integer.parseInt(suggestion.group(1));
        assertThat(TrainingCost.of(settings.with(TransformerParameter.MLP_WIDTH, width))
                        .memoryRefusal(HEAP))
                .isEmpty();
        assertThat(TrainingCost.of(settings.with(TransformerParameter.MLP_WIDTH, width + 1))
                        .memoryRefusal(HEAP))
                .isPresent();
    }

    @Test
    void arraysLongerThanThereAreAreRefusedOnAnyHeap() {
        for (TransformerParameter parameter : new TransformerParameter[] {
            TransformerParameter.SUBJECTS,
            TransformerParameter.BATCH,
            TransformerParameter.DIMENSION,
            TransformerParameter.HEADS,
            TransformerParameter.MLP_WIDTH,
            TransformerParameter.TEST_SIZE
        }) {
            TransformerSettings endless = DEFAULTS.with(parameter, Integer.MAX_VALUE);
            assertThat(TrainingCost.of(endless).memoryRefusal(Long.MAX_VALUE).orElseThrow())
                    .contains("reduce the " + parameter.option().replace('-', ' '));
        }
    }

    @Test
    void neitherTheHeadsOfAConstructionNorTheAnswersOfTheMergedHeadsWeightsAreForgotten() {
        TransformerSettings constructed = largest().with(StartKind.ATTENTION).with(TransformerParameter.BLOCK_SIZE, 1);
        assertThat(TrainingCost.of(constructed).memoryRefusal(HEAP).orElseThrow())
                .doesNotContain("heads H");
        TransformerSettings merged = DEFAULTS.with(ModelKind.MERGED_HEAD);
        assertThat(TrainingCost.of(merged).bytes())
                .isLessThan(TrainingCost.of(merged.with(TransformerParameter.ANSWERS, 200))
                        .bytes());
    }

    @Test
    void weightsAreCountedAsTheModelHasThem() {
        for (TransformerSettings settings :
                new TransformerSettings[] {DEFAULTS, DEFAULTS.with(ModelKind.MERGED_HEAD)}) {
            TransformerProblem problem = TransformerProblem.of(settings.experiment());
            assertThat(TrainingSize.of(settings.experiment()).weights())
                    .isEqualTo(problem.model(Kernel.plain()).layout().size());
        }
    }

    @Test
    void aLargerRunCostsMore() {
        TrainingCost small = TrainingCost.of(DEFAULTS);
        TrainingCost large = TrainingCost.of(DEFAULTS.with(TransformerParameter.DIMENSION, 256));
        assertThat(large.bytes()).isGreaterThan(small.bytes());
        assertThat(large.seconds()).isGreaterThan(3 * small.seconds());
        assertThat(small.seconds()).isBetween(10.0, 300.0);
    }
}
