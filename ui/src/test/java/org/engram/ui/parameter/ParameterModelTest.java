package org.engram.ui.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engram.simulation.experiment.FlowParameter;
import org.junit.jupiter.api.Test;

class ParameterModelTest {
    private final List<Double> changes = new ArrayList<>();
    private final ParameterModel subjects = new ParameterModel(FlowParameter.SUBJECTS, changes::add);

    @Test
    void draggingToTheEndsGivesTheSlidersLimits() {
        subjects.drag(1);
        subjects.drag(0);
        assertThat(changes).containsExactly(4096.0, 1.0);
    }

    @Test
    void wholeNumbersAreSnapped() {
        for (int i = 0; i <= 50; i++) {
            subjects.drag(i / 50.0);
        }
        assertThat(changes).allMatch(value -> value == Math.rint(value)).isSorted();
    }

    @Test
    void whatIsNotAllowedLeavesTheValueAndASentence() {
        subjects.type("2.5");
        assertThat(changes).isEmpty();
        assertThat(subjects.valueProperty().get()).isEqualTo(16);
        assertThat(subjects.errorProperty().get())
                .isEqualTo("Subjects must be a whole number of at least 1, not \u201c2.5\u201d.");
    }

    @Test
    void theSentenceGoesWhenAnAllowedValueIsTyped() {
        subjects.type("many");
        subjects.type("20");
        assertThat(subjects.errorProperty().get()).isEmpty();
        assertThat(changes).containsExactly(20.0);
    }

    @Test
    void besideATableItsSizeIsTheLimit() {
        subjects.show(16, 72, Optional.empty());
        subjects.type("73");
        assertThat(subjects.errorProperty().get()).contains("from 1 to 72");
        subjects.drag(1);
        assertThat(changes).containsExactly(72.0);
    }

    @Test
    void aNudgeAlwaysMovesAWholeNumber() {
        subjects.show(1, 4096, Optional.empty());
        subjects.nudge(1);
        assertThat(changes).containsExactly(2.0);
    }

    @Test
    void positionAndValueAreInverseOfEachOther() {
        SliderScale scale = SliderScale.of(FlowParameter.INIT, FlowParameter.INIT.max());
        assertThat(scale.value(scale.position(1e-5))).isEqualTo(1e-5);
        assertThat(scale.value(scale.position(3.2e-7))).isEqualTo(3.2e-7);
        assertThat(scale.position(1e-12)).isEqualTo(0);
        assertThat(scale.position(0.1)).isEqualTo(1);
    }
}
