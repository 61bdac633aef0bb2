package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryPresetTest {
    @Test
    void everyPresetIsAnExperimentOfASizeThatAnswersAtOnce() {
        assertThat(MemoryPreset.all()).allSatisfy(preset -> {
            MemoryExperiment experiment = preset.settings().experiment();
            assertThat(experiment.inputs()).isLessThanOrEqualTo(4096);
            assertThat(experiment.dimension()).isLessThanOrEqualTo(256);
        });
    }

    @Test
    void namesAreDistinctAndDescriptionsAreOneSentence() {
        assertThat(MemoryPreset.all()).extracting(MemoryPreset::name).doesNotHaveDuplicates();
        assertThat(MemoryPreset.all())
                .extracting(MemoryPreset::description)
                .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain(". "));
    }

    @Test
    void theSimplestComesFirstWithTheDefaultsOfTheCommandLine() {
        assertThat(MemoryPreset.all().getFirst().settings()).isEqualTo(MemorySettings.defaults());
    }
}
