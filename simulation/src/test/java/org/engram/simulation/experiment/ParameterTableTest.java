package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every row of the tables of every laboratory. */
class ParameterTableTest {
    private static final Set<String> GROUPS = Set.of(
            "Facts",
            "Prompt",
            "Start",
            "Dynamics",
            "Model",
            "Construction",
            "Training",
            "Test",
            "Associations",
            "Memory");

    static Stream<List<Parameter>> tables() {
        return Stream.of(
                Arrays.asList(FlowParameter.values()),
                Arrays.asList(TransformerParameter.values()),
                Arrays.asList(MemoryParameter.values()));
    }

    static Stream<Parameter> parameters() {
        return tables().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void defaultsAndSlidersLieWithinWhatIsAllowed(Parameter parameter) {
        assertThat(parameter.allows(parameter.initial())).isTrue();
        assertThat(parameter.allows(parameter.sliderMin())).isTrue();
        assertThat(parameter.allows(parameter.sliderMax())).isTrue();
        assertThat(parameter.sliderMin()).isLessThan(parameter.sliderMax());
        if (parameter.scale() == Parameter.Scale.LOGARITHMIC) {
            assertThat(parameter.sliderMin() > 0 || parameter.whole() && parameter.sliderMin() == 0)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void helpIsOneSentence(Parameter parameter) {
        assertThat(parameter.help()).endsWith(".").doesNotContain(". ").hasSizeLessThan(130);
        assertThat(parameter.label()).isNotBlank();
        assertThat(parameter.group()).isIn(GROUPS);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void nothingOutsideIsAllowed(Parameter parameter) {
        assertThat(parameter.allows(Double.NaN)).isFalse();
        assertThat(parameter.allows(Double.POSITIVE_INFINITY)).isFalse();
        assertThat(parameter.allows(Double.NEGATIVE_INFINITY)).isFalse();
        assertThat(parameter.allows(-1e300)).isFalse();
        assertThat(parameter.allows(Math.nextDown(parameter.min()))).isFalse();
        if (parameter.whole()) {
            assertThat(parameter.allows(parameter.initial() + 0.5)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void optionsAreDistinctAndLowerCase(List<Parameter> table) {
        assertThat(table)
                .extracting(Parameter::option)
                .doesNotHaveDuplicates()
                .allMatch(option -> option.equals(option.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void symbolsAreDistinct(List<Parameter> table) {
        assertThat(table)
                .extracting(Parameter::symbol)
                .filteredOn(symbol -> !symbol.isEmpty())
                .doesNotHaveDuplicates();
    }
}
