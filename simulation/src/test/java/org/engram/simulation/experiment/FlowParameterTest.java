package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlowParameterTest {
    @ParameterizedTest
    @EnumSource
    void defaultsAndSlidersLieWithinWhatIsAllowed(FlowParameter parameter) {
        assertThat(parameter.allows(parameter.initial())).isTrue();
        assertThat(parameter.allows(parameter.sliderMin())).isTrue();
        assertThat(parameter.allows(parameter.sliderMax())).isTrue();
        assertThat(parameter.sliderMin()).isLessThan(parameter.sliderMax());
        if (parameter.scale() == Parameter.Scale.LOGARITHMIC) {
            assertThat(parameter.sliderMin()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void helpIsOneSentence(FlowParameter parameter) {
        assertThat(parameter.help()).endsWith(".").doesNotContain(". ").hasSizeLessThan(130);
        assertThat(parameter.label()).isNotBlank();
        assertThat(parameter.group()).isIn("Facts", "Prompt", "Start", "Dynamics");
    }

    @ParameterizedTest
    @EnumSource
    void nothingOutsideIsAllowed(FlowParameter parameter) {
        assertThat(parameter.allows(Double.NaN)).isFalse();
        assertThat(parameter.allows(Double.POSITIVE_INFINITY)).isFalse();
        assertThat(parameter.allows(Double.NEGATIVE_INFINITY)).isFalse();
        assertThat(parameter.allows(-1e300)).isFalse();
        assertThat(parameter.allows(Math.nextDown(parameter.min()))).isFalse();
        if (parameter.whole()) {
            assertThat(parameter.allows(parameter.initial() + 0.5)).isFalse();
        }
    }

    @Test
    void optionsAreDistinctAndLowerCase() {
        assertThat(Arrays.stream(FlowParameter.values()).map(FlowParameter::option))
                .doesNotHaveDuplicates()
                .allMatch(option -> option.equals(option.toLowerCase(Locale.ROOT)));
    }

    @Property
    void textParsesBackToTheSameNumber(@ForAll double value) {
        assertThat(Double.parseDouble(FlowParameter.INIT.text(value))).isEqualTo(value);
    }

    @Test
    void textIsShort() {
        assertThat(FlowParameter.INIT.text(1e-5)).isEqualTo("1e-5");
        assertThat(FlowParameter.INIT.text(1.5e-10)).isEqualTo("1.5e-10");
        assertThat(FlowParameter.UNTIL.text(819.2)).isEqualTo("819.2");
        assertThat(FlowParameter.UNTIL.text(20000)).isEqualTo("20000");
        assertThat(FlowParameter.SUBJECTS.text(16)).isEqualTo("16");
    }

    @Test
    void allowedSaysTheRange() {
        assertThat(FlowParameter.SUBJECTS.allowed()).isEqualTo("a whole number of at least 1");
        assertThat(FlowParameter.LENGTH.allowed()).isEqualTo("a whole number of at least 3");
        assertThat(FlowParameter.INIT.allowed()).isEqualTo("a number above 0");
        assertThat(FlowParameter.TOLERANCE.allowed()).isEqualTo("a number from 1e-13 to 0.01");
        assertThat(FlowParameter.SUBJECTS.allowed(60)).isEqualTo("a whole number from 1 to 60");
    }
}
