package org.engram.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engram.ui.shell.Waiting.until;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.MemoryKindChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.experiment.Preset;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.task.FactTables;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.shell.EngramWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The laboratory in the window, moved by hand. */
@ExtendWith(ApplicationExtension.class)
class MemoryWindowTest {
    private EngramWindow window;

    @Start
    void start(Stage stage) {
        window = EngramWindow.open(stage);
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        until(() -> window.laboratory() instanceof MemoryLaboratory);
        shown(robot, SampleMemory.settings(20, 32));
    }

    @AfterEach
    void close() {
        new FxRobot().interact(() -> window.close());
    }

    @Test
    void draggingNMeasuresAnotherMemoryAndKeepsTheCurveOfTheOneBefore(FxRobot robot) {
        MemoryFrame before = frame();
        robot.drag(slider(robot, "inputs").lookup(".thumb"), MouseButton.PRIMARY)
                .moveBy(30, 0);
        until(() -> frame().run() > before.run() && frame().status() instanceof RunStatus.Solved);
        until(() -> !model().momentProperty().get().before().isEmpty());
        robot.drop();
        until(this::settled);
        int inputs = (int) model().settingsProperty().get().value(MemoryParameter.INPUTS);

        assertThat(inputs).isGreaterThan(20);
        assertThat(frame().snapshot().time()).isEqualTo(inputs);
        assertThat(frame().experiment().outputs()).isEqualTo(inputs);
    }

    @Test
    void oneAssociationMoreIsOnePress(FxRobot robot) {
        robot.clickOn("Add an association");
        until(() -> frame().snapshot().time() == 21);
        robot.push(KeyCode.A);
        until(() -> frame().snapshot().time() == 22);

        assertThat(frame().experiment().inputs()).isEqualTo(22);
        assertThat(model().player().playingProperty().get()).isFalse();
    }

    @Test
    void associationsAreAddedUntilTheMemoryBreaksAndTheWordsSayWhatBroke(FxRobot robot) {
        shown(
                robot,
                MemorySettings.defaults()
                        .with(new FactSource.Table("countries", FactTables.countries()))
                        .with(MemoryParameter.DIMENSION, 48)
                        .with(MemoryParameter.INPUTS, 5));
        robot.clickOn("Add until it breaks");
        until(() -> frame().experiment().inputs() > 5 && settled());
        int broken = frame().experiment().inputs();

        assertThat(frame().snapshot().statistics().recalledCount()).isLessThan(broken);
        until(() -> text(robot, ".story-title")
                .equals("Recalling %d of %d"
                        .formatted(frame().snapshot().statistics().recalledCount(), broken)));
        assertThat(text(robot, ".story-sentence"))
                .matches(".+ (was the .+; now it answers|is .+, but it answers) .+\\..*");
        robot.interact(() -> model().player().stepBack());
        until(() -> frame().snapshot().time() == broken - 1);
        assertThat(frame().snapshot().statistics().recalledCount()).isEqualTo(broken - 1);
    }

    @Test
    void aMemoryThatIsBrokenAlreadyStartsFromOne(FxRobot robot) {
        shown(robot, SampleMemory.settings(400, 16));
        robot.push(KeyCode.B);
        until(() -> frame().experiment().inputs() < 400 && settled());

        assertThat(frame().snapshot().accuracy()).isLessThan(1);
    }

    @Test
    void pressedAgainTheSearchStops(FxRobot robot) {
        shown(robot, SampleMemory.settings(60, 64).with(MemoryKindChoice.LINEAR_TRAINED));
        robot.interact(() -> model().addUntilItBreaks());
        until(() -> robot.lookup("#breaking").queryAs(Button.class).getText().equals("Stop adding"));
        robot.interact(() -> model().addUntilItBreaks());

        assertThat(model().breakingProperty().get()).isFalse();
        assertThat(robot.lookup("#breaking").queryAs(Button.class).getText()).isEqualTo("Add until it breaks");
        assertThat(frame().experiment().inputs()).isEqualTo(60);
    }

    @Test
    void anotherKindHasItsOwnSizesAndTheOthersSayWhyTheyHaveNoEffect(FxRobot robot) {
        assertThat(slider(robot, "rank").isDisabled()).isTrue();
        robot.interact(() -> kinds(robot).getSelectionModel().select(MemoryKindChoice.LOW_RANK));
        until(this::settled);

        assertThat(slider(robot, "rank").isDisabled()).isFalse();
        assertThat(model().parameter(MemoryParameter.WIDTH)
                        .disabledReasonProperty()
                        .get())
                .isNotEmpty();
        robot.interact(() -> kinds(robot).getSelectionModel().select(MemoryKindChoice.MLP_FEATURES));
        until(this::settled);
        assertThat(slider(robot, "width").isDisabled()).isFalse();
        assertThat(robot.lookup("#page-spectrum").tryQuery()).isEmpty();
    }

    @Test
    void moreAssociationsThanATableHasAreRefusedInASentence(FxRobot robot, @TempDir Path folder) throws Exception {
        Path csv = Files.writeString(
                folder.resolve("two.csv"), "subject,relation,answer\nFrance,capital,Paris\nItaly,capital,Rome\n");
        robot.interact(() -> model().load(csv));
        until(() -> frame().facts().isPresent() && settled());
        assertThat(frame().experiment().inputs()).isEqualTo(2);
        robot.push(KeyCode.A);

        until(() -> notice().contains("All 2 associations"));
        assertThat(frame().experiment().inputs()).isEqualTo(2);
    }

    @Test
    void aBadFileIsToldInASentenceAndTheMemoryStays(FxRobot robot, @TempDir Path folder) throws Exception {
        Path csv = Files.writeString(folder.resolve("bad.csv"), "subject;relation\n");
        MemorySettings before = model().settingsProperty().get();
        robot.interact(() -> model().load(csv));
        until(() -> notice().contains("bad.csv") && !notice().startsWith("Reading"));

        assertThat(model().settingsProperty().get()).isEqualTo(before);
    }

    @Test
    void theExtremesOfTheSlidersAreMeasuredOrRefusedInASentence(FxRobot robot) {
        robot.interact(() -> model().parameter(MemoryParameter.DIMENSION).drag(0));
        robot.interact(() -> model().parameter(MemoryParameter.INPUTS).drag(0));
        until(this::settled);
        assertThat(frame().snapshot().accuracy()).isEqualTo(1);
        robot.interact(() -> model().parameter(MemoryParameter.INPUTS).drag(1));
        until(() -> frame().experiment().inputs() == 4096);
        until(() -> pane(robot, "accuracy").shownFigure() != null);
        assertThat(frame().snapshot().accuracy()).isLessThan(0.1);
        robot.interact(() -> model().parameter(MemoryParameter.INPUTS).type("1000000000"));
        until(() -> !notice().isEmpty());
        assertThat(model().settingsProperty().get().value(MemoryParameter.INPUTS))
                .isEqualTo(4096);
    }

    @Test
    void outputsFollowTheAssociationsUntilTheyAreLetGo(FxRobot robot) {
        assertThat(model().parameter(MemoryParameter.OUTPUTS).valueProperty().get())
                .isEqualTo(20);
        robot.interact(() -> model().outputsFollow(false));
        robot.interact(() -> model().parameter(MemoryParameter.OUTPUTS).type("50"));
        until(this::settled);

        assertThat(frame().experiment().outputs()).isEqualTo(50);
        robot.interact(() -> model().parameter(MemoryParameter.INPUTS).type("51"));
        assertThat(notice()).contains("identity");
        assertThat(frame().experiment().inputs()).isEqualTo(20);
    }

    @Test
    void figuresOfACardAreChosenByItsSegments(FxRobot robot) {
        for (String page : new String[] {"margins", "spectrum", "bounds", "histogram"}) {
            robot.clickOn("#page-" + page);
            until(() -> pane(robot, page).isVisible() && pane(robot, page).shownFigure() != null);
        }
        until(() -> !pane(robot, "bounds").isVisible() || !model().awaiting());
        assertThat(pane(robot, "margins").isVisible()).isFalse();
    }

    private void shown(FxRobot robot, MemorySettings settings) {
        robot.interact(() -> {
            model().choose(new Chosen(settings));
            model().player().toEnd();
        });
        until(() -> frame() != null && settled());
        robot.interact(() -> model().player().toEnd());
        until(() -> frame().snapshot().time() == frame().experiment().inputs());
        robot.interact(() -> model().player().stepForward());
        until(() -> !model().player().playingProperty().get());
    }

    /** Settings to begin with. */
    private record Chosen(MemorySettings settings) implements Preset<MemorySettings> {
        @Override
        public String name() {
            return "of a test";
        }

        @Override
        public String description() {
            return "";
        }
    }

    private boolean settled() {
        return frame().experiment().equals(model().settingsProperty().get().experiment())
                && frame().status() instanceof RunStatus.Solved
                && frame().snapshot()
                        .equals(model().momentProperty().get().frame().snapshot());
    }

    private MemoryViewModel model() {
        return ((MemoryLaboratory) window.laboratory()).model();
    }

    private MemoryFrame frame() {
        return model().player().frameProperty().get();
    }

    private String notice() {
        return model().noticeProperty().get();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Enum<?>> kinds(FxRobot robot) {
        return robot.lookup("#choice-kind").queryAs(ComboBox.class);
    }

    private static Slider slider(FxRobot robot, String option) {
        return robot.lookup("#slider-" + option).queryAs(Slider.class);
    }

    private static FigurePane pane(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(FigurePane.class);
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Label.class).getText();
    }
}
