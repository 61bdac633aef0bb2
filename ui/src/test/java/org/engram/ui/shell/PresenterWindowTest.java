package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.FigureView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The run before an audience: by keyboard and clicker, live, and the window stays as it was. */
class PresenterWindowTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    @BeforeEach
    void present() {
        window.startAgain();
        window.robot().interact(() -> window.pane("loss").requestFocus());
        window.type(KeyCode.F5);
        window.until(() -> presentation().isPresent());
        press(KeyCode.DIGIT1);
    }

    @AfterEach
    void leave() {
        if (presentation().isPresent()) {
            press(KeyCode.ESCAPE);
        }
    }

    private static Optional<Stage> presentation() {
        return Window.getWindows().stream()
                .filter(shown -> shown instanceof Stage && !shown.equals(window.stage()) && shown.isShowing())
                .map(Stage.class::cast)
                .findFirst();
    }

    private static Scene scene() {
        return presentation().orElseThrow().getScene();
    }

    /** Straight into the presentation, which may or may not have the keyboard of a machine without a screen. */
    private static void press(KeyCode code) {
        window.robot()
                .interact(() -> Optional.ofNullable(scene().getFocusOwner())
                        .orElse(scene().getRoot())
                        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private static List<String> shown() {
        return scene().getRoot().lookupAll(".presented .figure-pane").stream()
                .map(Node::getId)
                .toList();
    }

    private static FigurePane pane(String name) {
        return (FigurePane) scene().lookup("#presented-" + name);
    }

    private static double time() {
        return window.frame().snapshot().time();
    }

    @Test
    void theFigureWithTheKeyboardFillsTheScreenAndIsLive() {
        assertThat(presentation().orElseThrow().isFullScreen()).isTrue();
        assertThat(shown()).containsExactly("presented-losses");

        press(KeyCode.END);

        double end = window.frame().status().horizon();
        window.until(() -> time() == end
                && pane("losses").figure() != null
                && pane("losses").figure().equals(window.pane("loss").figure()));
        window.until(() -> !pane("losses").busy());
        assertThat(((Label) scene().lookup(".presented-stage")).getText()).isEqualTo("Recalling");
    }

    @Test
    void digitsAndArrowsChooseFigures() {
        press(KeyCode.DIGIT2);
        assertThat(shown()).containsExactly("presented-losses", "presented-norms");
        press(KeyCode.DOWN);
        assertThat(shown()).containsExactly("presented-norms", "presented-output-value");
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertThat(shown()).containsExactly("presented-attention", "presented-losses");
        press(KeyCode.DIGIT4);
        assertThat(shown()).hasSize(4);
        window.until(() -> shown().stream()
                .map(id -> (FigurePane) scene().lookup("#" + id))
                .allMatch(pane -> pane.shownFigure() != null && !pane.busy()));
    }

    @Test
    void aClickerGoesFromStageToStage() {
        double hallucination = window.frame().stages().stream()
                .filter(stage -> stage.name() == StageName.HALLUCINATION)
                .findFirst()
                .orElseThrow()
                .start();

        press(KeyCode.PAGE_DOWN);
        window.until(() -> time() == hallucination);
        press(KeyCode.PAGE_UP);
        window.until(() -> time() == 0);

        press(KeyCode.SPACE);
        window.until(() -> window.model().player().playingProperty().get());
        press(KeyCode.SPACE);
        window.until(() -> !window.model().player().playingProperty().get());
        press(KeyCode.HOME);
        window.until(() -> time() == 0);
    }

    @Test
    void theScreenGoesBlackAndAnyKeyBringsItBack() {
        Node black = scene().lookup(".presented-black");
        press(KeyCode.B);
        assertThat(black.isVisible()).isTrue();

        press(KeyCode.SPACE);

        assertThat(black.isVisible()).isFalse();
        assertThat(window.model().player().playingProperty().get()).isFalse();
    }

    @Test
    void theQuestionStandsBesideTheFigures() {
        press(KeyCode.A);
        assertThat(scene().lookup(".presented-ask .ask")).isNotNull();
        press(KeyCode.A);
        assertThat(scene().lookup(".presented-ask")).isNull();
    }

    @Test
    void theThemeOfTheWindowIsFollowed() {
        window.robot().interact(() -> window.commands().get("theme").run());

        boolean dark = window.pane("loss").themeProperty().get().equals(FigureTheme.DARK);
        assertThat(pane("losses").themeProperty().get()).isEqualTo(dark ? FigureTheme.DARK : FigureTheme.LIGHT);
        assertThat(scene().getStylesheets()).isEqualTo(window.stage().getScene().getStylesheets());
        window.robot().interact(() -> window.commands().get("theme").run());
    }

    @Test
    void leavingLeavesTheWindowAsItWas() {
        Scene scene = window.stage().getScene();
        Node focus = scene.getFocusOwner();
        FigureView view = window.pane("norms").viewProperty().get();
        press(KeyCode.DIGIT4);
        press(KeyCode.A);

        press(KeyCode.F5);

        window.until(() -> presentation().isEmpty());
        assertThat(scene.getFocusOwner()).isSameAs(focus);
        assertThat(window.pane("norms").viewProperty().get()).isEqualTo(view);
        assertThat(time()).isZero();
        window.painted();
    }
}
