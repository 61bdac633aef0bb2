package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every choice of every laboratory that has a table of them. */
class ChoiceTableTest {
    static Stream<Choice> choices() {
        return Stream.of(TransformerChoice.values(), MemoryChoice.values()).flatMap(Arrays::stream);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(List.of(TransformerChoice.values()), List.of(TransformerParameter.values())),
                Arguments.of(List.of(MemoryChoice.values()), List.of(MemoryParameter.values())));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyConstantHasALabelAndAWordOfItsOwn(Choice choice) {
        assertThat(choice.constants()).hasSizeGreaterThan(1);
        assertThat(choice.constants().stream().map(choice::label))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(choice.constants().stream().map(choice::word))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z-]+"));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void helpIsOneSentence(Choice choice) {
        assertThat(choice.help()).endsWith(".").doesNotContain(". ").hasSizeLessThan(130);
        assertThat(choice.group()).isIn("Model", "Associations", "Memory", "Training");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void optionsAreThoseOfNoParameter(List<Choice> choices, List<Parameter> parameters) {
        assertThat(choices.stream().map(Choice::option))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        parameters.stream().map(Parameter::option).toList());
    }
}
