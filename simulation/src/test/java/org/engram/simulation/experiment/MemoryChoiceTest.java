package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemoryChoiceTest {
    @ParameterizedTest
    @EnumSource
    void everyConstantHasALabelAndAWordOfItsOwn(MemoryChoice choice) {
        assertThat(choice.constants()).hasSizeGreaterThan(1);
        assertThat(choice.constants().stream().map(choice::label))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(choice.constants().stream().map(choice::word))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z-]+"));
        assertThat(choice.constants()).allMatch(constant -> TableChoice.of(MemoryChoice.values(), constant) == choice);
    }

    @ParameterizedTest
    @EnumSource
    void helpIsOneSentence(MemoryChoice choice) {
        assertThat(choice.help()).endsWith(".").doesNotContain(". ").hasSizeLessThan(130);
        assertThat(choice.group()).isIn("Associations", "Memory", "Training");
    }

    @Test
    void optionsAreThoseOfNoParameter() {
        assertThat(Arrays.stream(MemoryChoice.values()).map(MemoryChoice::option))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(Arrays.stream(MemoryParameter.values())
                        .map(MemoryParameter::option)
                        .toList());
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
