package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.engram.simulation.transformer.Attention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransformerChoiceTest {
    @ParameterizedTest
    @EnumSource
    void everyConstantLeadsBackToItsChoice(TransformerChoice choice) {
        assertThat(choice.constants())
                .allMatch(constant -> TableChoice.of(TransformerChoice.values(), constant) == choice);
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
