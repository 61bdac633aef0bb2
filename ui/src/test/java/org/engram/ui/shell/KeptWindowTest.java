package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engram.ui.shell.Waiting.until;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.stage.Stage;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RunStatus;
import org.engram.ui.laboratory.LaboratoryViewModel;
import org.engram.ui.laboratory.Pin;
import org.engram.ui.laboratory.PinMark;
import org.engram.ui.laboratory.RunNumber;
import org.engram.ui.memory.MemoryLaboratory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A window that is closed and opened again. */
class KeptWindowTest {
    private final FxRobot robot = new FxRobot();

    @TempDir
    Path state;

    private final List<Stage> opened = new ArrayList<>();
    private Stage stage;
    private EngramWindow window;

    @BeforeEach
    void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void open() {
        robot.interact(() -> {
            stage = new Stage();
            opened.add(stage);
            window = EngramWindow.open(stage, state);
        });
    }

    private void close() {
        robot.interact(stage::close);
    }

    /** Whatever became of a test: a window that stays takes the keyboard from those of other tests. */
    @AfterEach
    void closeAll() {
        robot.interact(() -> opened.forEach(Stage::close));
    }

    private MemoryLaboratory memory() {
        return (MemoryLaboratory) window.laboratory();
    }

    @Test
    void laboratorySettingsPlaceThemeAndScaleComeBack() {
        open();
        robot.interact(() -> {
            window.commands().get("laboratory-memory").run();
            memory().model().parameter(MemoryParameter.INPUTS).type("37");
            window.commands().get("theme").run();
            window.commands().get("larger").run();
            stage.setWidth(1010);
            stage.setHeight(720);
        });
        boolean dark = stage.getScene().getStylesheets().getFirst().contains("dark");
        close();
        open();

        until(() -> window.laboratory() instanceof MemoryLaboratory);
        assertThat(memory().model().settingsProperty().get().value(MemoryParameter.INPUTS))
                .isEqualTo(37);
        assertThat(stage.getScene().getStylesheets().getFirst().contains("dark"))
                .isEqualTo(dark);
        assertThat(stage.getWidth()).isEqualTo(1010);
        assertThat(stage.getHeight()).isEqualTo(720);
        assertThat(chosenView()).contains("110 %");

        robot.interact(() -> window.commands().get("resetPreferences").run());
        assertThat(chosenView()).contains("100 %");
        assertThat(memory().model().settingsProperty().get().value(MemoryParameter.INPUTS))
                .isEqualTo(37);
    }

    @Test
    void pinnedRunsComeBack() {
        open();
        until(this::solved);
        robot.interact(() -> {
            window.commands().get("pin").run();
            model().parameters().getFirst().type("24");
        });
        until(this::solved);
        robot.interact(() -> window.commands().get("pin").run());
        List<? extends Pin<?, ?>> before = pinned();
        close();
        open();

        until(() -> numbers(pinned()).equals(numbers(before)));
        assertThat(pinned()).extracting(Pin::mark).containsExactly(PinMark.A, PinMark.B);
        assertThat(pinned())
                .extracting(Pin::parts)
                .isEqualTo(before.stream().map(Pin::parts).toList());
        close();
    }

    private LaboratoryViewModel<?, ?, ?, ?> model() {
        return window.laboratory().model();
    }

    private boolean solved() {
        Frame frame = model().player().frameProperty().get();
        return frame != null
                && frame.status() instanceof RunStatus.Solved
                && window.laboratory().showsPresentRun();
    }

    private List<? extends Pin<?, ?>> pinned() {
        return window.laboratory().pins().orElseThrow().pinsProperty().get();
    }

    private static List<List<RunNumber>> numbers(List<? extends Pin<?, ?>> pins) {
        return pins.stream().<List<RunNumber>>map(Pin::numbers).toList();
    }

    /** Theme and scale as their menu marks them. */
    private List<String> chosenView() {
        return robot.lookup("#view").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item instanceof RadioMenuItem choice && choice.isSelected())
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void aSecondWindowLeavesTheSessionOfTheFirst() {
        open();
        robot.interact(() -> window.commands().get("laboratory-memory").run());
        Stage first = stage;
        open();
        assertThat(window.laboratory()).isNotInstanceOf(MemoryLaboratory.class);
        close();
        stage = first;
        close();
        open();
        until(() -> window.laboratory() instanceof MemoryLaboratory);
    }
}
