package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.engram.ui.flow.FlowLaboratory;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.LaboratoryEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommandsTest {
    private Stage stage;
    private EngramWindow window;

    @Start
    void start(Stage primary) {
        stage = primary;
        window = EngramWindow.open(stage);
    }

    @AfterEach
    void close() {
        new FxRobot().interact(() -> window.close());
    }

    @Test
    void inNoLaboratoryDoTwoCommandsShareAKeyOrAName(FxRobot robot) {
        for (LaboratoryEntry entry : Laboratories.all()) {
            robot.interact(
                    () -> window.commands().get("laboratory-" + entry.id()).run());
            List<Command> commands = window.commands().all();
            assertThat(commands)
                    .as(entry.name())
                    .extracting(Command::key)
                    .filteredOn(key -> key != null)
                    .doesNotHaveDuplicates();
            assertThat(commands).as(entry.name()).extracting(Command::id).doesNotHaveDuplicates();
            assertThat(commands)
                    .allSatisfy(command -> assertThat(command.help()).endsWith("."));
        }
    }

    @Test
    void oneLaboratoryNeedsNoRailAndNoKeys(FxRobot robot) {
        robot.interact(() -> {
            window.close();
            window = EngramWindow.open(stage, List.of(FlowLaboratory.entry()));
        });
        assertThat(robot.lookup(".rail").queryAll()).isEmpty();
        assertThat(window.commands().all())
                .extracting(Command::group)
                .contains("Time", "Presets", "Window")
                .doesNotContain("Laboratories");
    }

    @Test
    void closingEndsTheSimulationWithinASecond() {
        long start = System.nanoTime();
        window.close();
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }
}
