package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemoryChoiceTest {
    @ParameterizedTest
    @EnumSource
    void everyConstantLeadsBackToItsChoice(MemoryChoice choice) {
        assertThat(choice.constants()).allMatch(constant -> TableChoice.of(MemoryChoice.values(), constant) == choice);
    }

    @Test
    void kindsAreThoseOfTheCommandLine() {
        assertThat(MemoryChoice.KIND.constants().stream().map(MemoryChoice.KIND::word))
                .containsExactly(
                        "linear",
                        "gradient-step",
                        "low-rank",
                        "sign",
                        "quantized",
                        "linear-trained",
                        "mlp-features",
                        "mlp-ntk",
                        "mlp-trained",
                        "multi-input");
    }

    @Test
    void whatIsNoChoiceIsRefused() {
        assertThatThrownBy(() -> MemorySettings.defaults().with(EmbeddingLaw.ORTHOGONAL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
