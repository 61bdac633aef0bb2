package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.engram.ui.laboratory.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommandsTest {
    private EngramWindow window;

    @Start
    void start(Stage stage) {
        window = EngramWindow.open(stage);
    }

    @AfterEach
    void close() {
        new FxRobot().interact(() -> window.close());
    }

    @Test
    void noTwoCommandsShareAKey() {
        assertThat(window.commands().all())
                .extracting(Command::key)
                .filteredOn(key -> key != null)
                .doesNotHaveDuplicates();
    }

    @Test
    void oneLaboratoryNeedsNoRailAndNoKeys(FxRobot robot) {
        assertThat(robot.lookup(".rail").queryAll()).isEmpty();
        assertThat(window.commands().all())
                .extracting(Command::group)
                .contains("Time", "Presets", "Window")
                .doesNotContain("Laboratories");
    }

    @Test
    void everyCommandHasItsOwnNameAndSaysWhatItDoes() {
        assertThat(window.commands().all()).extracting(Command::id).doesNotHaveDuplicates();
        assertThat(window.commands().all())
                .allSatisfy(command -> assertThat(command.help()).endsWith("."));
    }

    @Test
    void closingEndsTheSimulationWithinASecond() {
        long start = System.nanoTime();
        window.close();
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }
}
