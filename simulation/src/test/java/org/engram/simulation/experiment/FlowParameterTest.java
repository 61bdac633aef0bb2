package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FlowParameterTest {
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
