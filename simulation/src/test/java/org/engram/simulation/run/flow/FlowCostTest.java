package org.engram.simulation.run.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.junit.jupiter.api.Test;

class FlowCostTest {
    private static final long HEAP = 1L << 30;

    private static FlowSettings size(int subjects, int relations, int answers) {
        return FlowSettings.defaults()
                .with(HorizonKind.AUTOMATIC)
                .with(FlowParameter.SUBJECTS, subjects)
                .with(FlowParameter.RELATIONS, relations)
                .with(FlowParameter.ANSWERS, answers);
    }

    @Test
    void presetsFitASmallHeap() {
        assertThat(FlowPreset.all())
                .allSatisfy(preset -> assertThat(FlowCost.of(preset.settings()).refusal(256L << 20))
                        .isEmpty());
    }

    @Test
    void theLargestSlidersAreRefusedWithBytesAndTheParameterToReduce() {
        FlowCost cost = FlowCost.of(size(4096, 256, 256));
        assertThat(cost.bytes()).isGreaterThan(40L * 8 * 285_000_000);
        assertThat(cost.refusal(HEAP).orElseThrow())
                .contains("GB", "644 MB", "relations R to ")
                .endsWith(".")
                .doesNotContain("\n");
    }

    @Test
    void theSuggestedReductionFits() {
        Matcher suggestion = Pattern.compile("relations R to (\\d+)")
                .matcher(FlowCost.of(size(1024, 256, 64)).refusal(HEAP).orElseThrow());
        assertThat(suggestion.find()).isTrue();
        int relations = Integer.parseInt(suggestion.group(1));
        assertThat(FlowCost.of(size(1024, relations, 64)).refusal(HEAP)).isEmpty();
        assertThat(FlowCost.of(size(1024, relations + 1, 64)).refusal(HEAP)).isPresent();
    }

    @Test
    void moreUnknownsThanAnArrayHoldsAreRefusedOnAnyHeap() {
        FlowSettings endless = size(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        FlowCost cost = FlowCost.of(endless);
        assertThat(cost.bytes()).isPositive();
        assertThat(cost.refusal(Long.MAX_VALUE)).isPresent();
        assertThat(FlowCost.of(size(65536, 256, 256)).refusal(Long.MAX_VALUE)).isPresent();
    }

    @Test
    void aLargerRunCostsMore() {
        FlowCost small = FlowCost.of(size(16, 4, 8));
        FlowCost large = FlowCost.of(size(1024, 32, 16));
        assertThat(large.bytes()).isGreaterThan(small.bytes());
        assertThat(large.seconds()).isGreaterThan(100 * small.seconds());
        assertThat(small.seconds()).isBetween(1e-4, 0.1);
    }
}
