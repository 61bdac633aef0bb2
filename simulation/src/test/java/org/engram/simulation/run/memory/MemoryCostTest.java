package org.engram.simulation.run.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.experiment.MapChoice;
import org.engram.simulation.experiment.MemoryKindChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemoryPreset;
import org.engram.simulation.experiment.MemorySettings;
import org.junit.jupiter.api.Test;

class MemoryCostTest {
    private static final long GIGABYTE = 1L << 30;
    private static final MemorySettings DEFAULTS = MemorySettings.defaults();

    @Test
    void everyPresetMayStart() {
        for (MemoryPreset preset : MemoryPreset.all()) {
            assertThat(MemoryCost.of(preset.settings()).refusal(GIGABYTE)).isEmpty();
        }
    }

    @Test
    void tooManyAssociationsAreTheParameterToReduce() {
        MemorySettings settings = DEFAULTS.with(MemoryParameter.INPUTS, 1e7);

        assertThat(MemoryCost.of(settings).memoryRefusal(GIGABYTE).orElseThrow())
                .contains("GB", "reduce the inputs N to ");
    }

    @Test
    void theSizeThatIsNamedMayStart() {
        MemorySettings settings = DEFAULTS.with(MemoryParameter.INPUTS, 1e7);
        String sentence = MemoryCost.of(settings).refusal(GIGABYTE).orElseThrow();
        double named = Double.parseDouble(sentence.replaceAll(".* to (\\d+)\\.", "$1"));

        assertThat(MemoryCost.of(settings.with(MemoryParameter.INPUTS, named)).memoryRefusal(GIGABYTE))
                .isEmpty();
        assertThat(MemoryCost.of(settings.with(MemoryParameter.INPUTS, named + 1))
                        .memoryRefusal(GIGABYTE))
                .isPresent();
    }

    @Test
    void arraysLongerThanThereAreFitNoHeap() {
        MemorySettings settings = DEFAULTS.with(MemoryParameter.DIMENSION, 60000);

        assertThat(MemoryCost.of(settings).memoryRefusal(Long.MAX_VALUE).orElseThrow())
                .contains("dimension d");
    }

    @Test
    void aWindowDoesNotWaitForMinutes() {
        MemorySettings settings = DEFAULTS.with(MapChoice.MODULO)
                .with(MemoryKindChoice.MLP_TRAINED)
                .with(MemoryParameter.INPUTS, 4096)
                .with(MemoryParameter.DIMENSION, 256)
                .with(MemoryParameter.WIDTH, 16384);
        MemoryCost cost = MemoryCost.of(settings);

        assertThat(cost.memoryRefusal(8 * GIGABYTE)).isEmpty();
        assertThat(cost.refusal(8 * GIGABYTE).orElseThrow()).contains("too long", "reduce the inputs N to ");
    }

    @Test
    void aTrainingTakesItsSteps() {
        MemorySettings settings = DEFAULTS.with(MemoryKindChoice.LINEAR_TRAINED);
        double few = MemoryCost.of(settings.with(MemoryParameter.STEPS, 1000)).seconds();
        double many = MemoryCost.of(settings.with(MemoryParameter.STEPS, 2000)).seconds();

        assertThat(many / few).isBetween(1.9, 2.0);
    }
}
