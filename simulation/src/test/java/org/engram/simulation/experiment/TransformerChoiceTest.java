package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.engram.simulation.transformer.Attention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransformerChoiceTest {
    @ParameterizedTest
    @EnumSource
    void everyConstantHasALabelAndAWordOfItsOwn(TransformerChoice choice) {
        assertThat(choice.constants()).hasSizeGreaterThan(1);
        assertThat(choice.constants().stream().map(choice::label))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(choice.constants().stream().map(choice::word))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z-]+"));
        assertThat(choice.constants())
                .allMatch(constant -> TableChoice.of(TransformerChoice.values(), constant) == choice);
    }

    @ParameterizedTest
    @EnumSource
    void helpIsOneSentence(TransformerChoice choice) {
        assertThat(choice.help()).endsWith(".").doesNotContain(". ").hasSizeLessThan(130);
        assertThat(choice.group()).isIn("Model", "Training");
    }

    @Test
    void optionsAreThoseOfNoParameter() {
        assertThat(Arrays.stream(TransformerChoice.values()).map(TransformerChoice::option))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(Arrays.stream(TransformerParameter.values())
                        .map(TransformerParameter::option)
                        .toList());
    }

    @Test
    void wordsAreThoseOfTheCommandLine() {
        assertThat(TransformerChoice.MODEL.word(ModelKind.MERGED_HEAD)).isEqualTo("merged-head");
        assertThat(TransformerChoice.START.word(StartKind.ATTENTION_MLP)).isEqualTo("attention-mlp");
        assertThat(TransformerChoice.ATTENTION.word(Attention.SOFTMAX)).isEqualTo("softmax");
    }

    @Test
    void whatIsNoChoiceIsRefused() {
        assertThatThrownBy(() -> TransformerSettings.defaults().with(HorizonKind.UNTIL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
