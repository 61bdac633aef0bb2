package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engram.ui.shell.Waiting.until;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.ui.flow.FlowLaboratory;
import org.engram.ui.flow.FlowViewModel;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LaboratoryEntry;
import org.engram.ui.laboratory.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window with two laboratories: the flow, and the flow under another name. */
@ExtendWith(ApplicationExtension.class)
class RailTest {
    private final LaboratoryEntry second =
            new LaboratoryEntry("second", "second", "Another flow", "Second", "The same once more.", this::openSecond);
    private Stage stage;
    private EngramWindow window;
    private int opened;

    @Start
    void start(Stage primary) {
        stage = primary;
        window = EngramWindow.open(stage, List.of(FlowLaboratory.entry(), second));
    }

    private Laboratory openSecond(Surroundings surroundings) {
        opened++;
        return FlowLaboratory.entry().opening().apply(surroundings);
    }

    @BeforeEach
    void solved() {
        until(this::isSolved);
    }

    @AfterEach
    void close() {
        new FxRobot().interact(() -> window.close());
    }

    @Test
    void aLaboratoryIsOpenedWhenItIsFirstShown(FxRobot robot) {
        assertThat(opened).isZero();
        for (int i = 0; i < 2; i++) {
            press(robot, KeyCode.DIGIT2);
            until(this::isSolved);
            assertThat(opened).isEqualTo(1);
            assertThat(stage.getTitle()).isEqualTo("Engram \u00b7 Another flow");
            press(robot, KeyCode.DIGIT1);
            assertThat(stage.getTitle()).isEqualTo("Engram \u00b7 Gradient flow");
        }
    }

    @Test
    void eachLaboratoryKeepsItsSettingsItsRunAndItsMoment(FxRobot robot) {
        long first = frame().run();
        robot.interact(() -> model().choose(FlowPreset.all().get(3)));
        until(() -> frame().run() > first && isSolved());
        robot.interact(() -> model().player().stepBack()); // and pauses
        until(() -> !model().player().playingProperty().get());
        robot.interact(() -> model().player().seek(100));
        until(() -> frame().snapshot().time() == 100);
        FlowFrame before = frame();

        press(robot, KeyCode.DIGIT2);
        until(this::isSolved);
        assertThat(preset(robot)).isEqualTo(FlowPreset.paper());
        assertThat(frame().facts().subjectCount()).isEqualTo(16);
        robot.interact(() -> model().parameter(FlowParameter.SUBJECTS).type("24"));
        until(() -> frame().facts().subjectCount() == 24);

        press(robot, KeyCode.DIGIT1);
        assertThat(preset(robot)).isEqualTo(FlowPreset.all().get(3));
        assertThat(frame().run()).isEqualTo(before.run());
        assertThat(frame().snapshot().time()).isEqualTo(100);
        assertThat(texts(robot, ".time-text")).singleElement().asString().startsWith("t = 100.0 / ");
        press(robot, KeyCode.DIGIT2);
        assertThat(frame().facts().subjectCount()).isEqualTo(24);
    }

    @Test
    void aHiddenRunGoesOnButItsFramesAreNotTaken(FxRobot robot) {
        robot.interact(() -> {
            model().parameter(FlowParameter.RELATIONS).type("32");
            model().parameter(FlowParameter.SUBJECTS).type("512");
        });
        until(() -> frame().facts().subjectCount() == 512 && frame().status().end() > 0);
        FlowViewModel hidden = model();
        press(robot, KeyCode.DIGIT2);
        FlowFrame left = hidden.player().frameProperty().get();
        assertThat(left.status()).isInstanceOf(RunStatus.Solving.class);
        until(this::isSolved);
        robot.interact(() -> model().player().toEnd());
        until(() -> frame().snapshot().time() == frame().status().horizon());
        assertThat(hidden.player().frameProperty().get()).isSameAs(left);
        press(robot, KeyCode.DIGIT1);
        until(() -> frame().status().end() > left.status().end());
        assertThat(frame().run()).isEqualTo(left.run());
    }

    @Test
    void theRailMarksWhatIsShownAndLeavesItMarked(FxRobot robot) {
        assertThat(marked(robot)).containsExactly("rail-flow");
        for (int i = 0; i < 2; i++) {
            robot.clickOn("#rail-second");
            assertThat(marked(robot)).containsExactly("rail-second");
            assertThat(texts(robot, ".laboratory")).containsExactly("Another flow");
        }
        press(robot, KeyCode.DIGIT1);
        assertThat(marked(robot)).containsExactly("rail-flow");
    }

    @Test
    void playerKeysAndButtonsMoveTheShownRunOnly(FxRobot robot) {
        FlowViewModel first = model();
        robot.interact(() -> first.player().stepBack()); // and pauses
        until(() -> !first.player().playingProperty().get());
        robot.interact(() -> first.player().seek(50));
        until(() -> frame().snapshot().time() == 50);
        press(robot, KeyCode.DIGIT2);
        until(this::isSolved);
        robot.push(KeyCode.END);
        until(() -> frame().snapshot().time() == frame().status().horizon());
        robot.clickOn("#stepBack");
        until(() -> frame().snapshot().time() < frame().status().horizon());
        press(robot, KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(frame().snapshot().time()).isEqualTo(50);
    }

    @Test
    void noTwoCommandsOfALaboratoryAndTheWindowShareAKeyOrAName() {
        assertThat(window.commands().all())
                .extracting(Command::key)
                .filteredOn(key -> key != null)
                .doesNotHaveDuplicates();
        assertThat(window.commands().all())
                .extracting(Command::id)
                .doesNotHaveDuplicates()
                .contains("laboratory-flow", "laboratory-second");
    }

    @Test
    void theSheetListsTheLaboratories(FxRobot robot) {
        robot.push(KeyCode.F1);
        until(() -> texts(robot, ".sheet-heading").contains("Laboratories"));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void closingEndsEverySimulationWithinASecond(FxRobot robot) throws InterruptedException {
        press(robot, KeyCode.DIGIT2);
        Set<Thread> simulations = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("simulation"))
                .collect(Collectors.toSet());
        assertThat(simulations).hasSizeGreaterThanOrEqualTo(2);
        long start = System.nanoTime();
        robot.interact(() -> window.close());
        for (Thread thread : simulations) {
            thread.join(1000);
            assertThat(thread.isAlive()).isFalse();
        }
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(1);
    }

    private static void press(FxRobot robot, KeyCode digit) {
        robot.push(KeyCode.SHORTCUT, digit);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Object preset(FxRobot robot) {
        return robot.lookup(".presets").queryAs(ComboBox.class).getValue();
    }

    private static List<String> texts(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private static List<String> marked(FxRobot robot) {
        return robot.lookup(".rail-button").queryAllAs(ToggleButton.class).stream()
                .filter(ToggleButton::isSelected)
                .map(Node::getId)
                .toList();
    }

    private FlowViewModel model() {
        return ((FlowLaboratory) window.laboratory()).model();
    }

    private FlowFrame frame() {
        return model().player().frameProperty().get();
    }

    private boolean isSolved() {
        return frame() != null && frame().status() instanceof RunStatus.Solved;
    }
}
