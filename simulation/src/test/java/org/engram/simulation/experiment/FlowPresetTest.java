package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowPresetTest {
    @Test
    void everyPresetIsAnExperimentThatEndsByItself() {
        assertThat(FlowPreset.all())
                .allSatisfy(preset ->
                        assertThat(preset.settings().experiment().horizon()).isEqualTo(new Horizon.Automatic()));
    }

    @Test
    void namesAreDistinctAndDescriptionsAreOneSentence() {
        assertThat(FlowPreset.all()).extracting(FlowPreset::name).doesNotHaveDuplicates();
        assertThat(FlowPreset.all())
                .extracting(FlowPreset::description)
                .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain(". "));
    }

    @Test
    void thePapersFigureComesFirst() {
        assertThat(FlowPreset.all().getFirst()).isEqualTo(FlowPreset.paper());
        assertThat(FlowPreset.paper().settings().with(HorizonKind.UNTIL)).isEqualTo(FlowSettings.defaults());
    }
}
