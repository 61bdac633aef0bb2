package org.engram.ui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.Recording;
import org.engram.simulation.runfile.FlowFormat;
import org.engram.ui.laboratory.PinTable.Column;
import org.engram.ui.laboratory.PinTable.Row;
import org.junit.jupiter.api.Test;

class PinTableTest {
    private static final FlowSettings PAPER = FlowSettings.defaults();

    private static Pin<FlowSettings, FlowColumn> pin(PinMark mark, FlowSettings settings, String recall, String guess) {
        return new Pin<>(
                mark,
                settings,
                settings.parts(),
                1,
                new Recording<>(FlowColumn.class).view(),
                numbers(recall, guess),
                () -> new FlowFormat().write(settings, settings.experiment(), JsonNodeFactory.instance.objectNode()));
    }

    private static List<RunNumber> numbers(String recall, String guess) {
        return List.of(new RunNumber("guess from", "", guess), new RunNumber("recall from", "", recall));
    }

    @Test
    void parametersThatDifferComeFirstThenWhatCameOfTheRuns() {
        FlowSettings more = PAPER.with(FlowParameter.SUBJECTS, 64);

        PinTable table = PinTable.of(
                List.of(pin(PinMark.A, PAPER, "437", "3"), pin(PinMark.C, more, "–", "–")),
                PAPER.with(FlowParameter.RELATIONS, 2).parts(),
                numbers("12", "–"));

        assertThat(table.columns()).extracting(Column::name).containsExactly("S", "R", "guess from", "recall from");
        assertThat(table.parameters()).isEqualTo(2);
        assertThat(table.rows())
                .containsExactly(
                        new Row(Optional.of(PinMark.A), List.of("16", "4", "3", "437")),
                        new Row(Optional.of(PinMark.C), List.of("64", "4", "–", "–")),
                        new Row(Optional.empty(), List.of("16", "2", "–", "12")));
    }

    @Test
    void aStageThatNoRunWentThroughHasNoColumn() {
        PinTable table = PinTable.of(List.of(pin(PinMark.A, PAPER, "437", "–")), PAPER.parts(), numbers("12", "–"));

        assertThat(table.columns()).extracting(Column::name).containsExactly("recall from");
        assertThat(table.rows().getLast().values()).containsExactly("12");
    }
}
