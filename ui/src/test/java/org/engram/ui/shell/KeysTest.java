package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.laboratory.Command;
import org.engram.ui.player.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything can be done without a mouse, and everything has a name for who cannot see it. */
class KeysTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    @BeforeEach
    void startAgain() {
        window.startAgain();
    }

    @Test
    void eachKeyRunsItsCommandAndNoOther() {
        for (Command command : window.commands().all()) {
            if (command.key() instanceof KeyCodeCombination key) {
                List<String> matching = window.commands().all().stream()
                        .filter(other -> other.key() != null && other.key().match(pressed(key)))
                        .map(Command::id)
                        .toList();
                assertThat(matching).containsExactly(command.id());
            } else {
                assertThat(command.key()).as(command.id()).isNull();
            }
        }
    }

    @Test
    void digitsChoosePresetsWhateverHasTheKeyboard() {
        for (String holder : List.of(".timeline", "#loss", "#play", "#slider-subjects")) {
            window.robot().interact(() -> window.robot().lookup(holder).query().requestFocus());
            for (int i : new int[] {3, 1}) {
                window.type(KeyCode.valueOf("DIGIT" + i));
                window.until(() -> window.model()
                        .presets()
                        .get(i - 1)
                        .equals(window.model().presetProperty().get()));
            }
        }
    }

    @Test
    void whatIsTypedToSearchForASubjectIsNoCommand() {
        Object preset = window.model().presetProperty().get();
        int pins = window.laboratory().pins().orElseThrow().pinsProperty().get().size();
        window.robot()
                .interact(() -> window.robot().lookup(".ask-subject").query().requestFocus());
        window.type(KeyCode.DIGIT2);
        window.type(KeyCode.ESCAPE);
        window.robot()
                .interact(() -> window.robot().lookup(".ask-subject").query().requestFocus());
        window.type(KeyCode.P);
        window.type(KeyCode.ESCAPE);

        assertThat(window.model().presetProperty().get()).isEqualTo(preset);
        assertThat(window.laboratory().pins().orElseThrow().pinsProperty().get())
                .hasSize(pins);
    }

    @Test
    void stepsGoForwardAndBack() {
        window.type(KeyCode.RIGHT);
        window.until(() -> window.frame().snapshot().time() > 0);
        window.type(KeyCode.LEFT);
        window.until(() -> window.frame().snapshot().time() == 0);
        window.type(KeyCode.END);
        window.until(() ->
                window.frame().snapshot().time() == window.frame().status().horizon());
        window.type(KeyCode.HOME);
        window.until(() -> window.frame().snapshot().time() == 0);
    }

    @Test
    void upAndDownChangeTheSpeed() {
        double before = window.model().player().factorProperty().get();
        window.type(KeyCode.UP);
        window.until(() -> window.model().player().factorProperty().get() > before);
        window.type(KeyCode.DOWN);
        window.until(() -> Math.abs(window.model().player().factorProperty().get() - before) < 1e-9);
    }

    @Test
    void theSheetOpensAndClosesAndGivesTheKeyboardBack() {
        Node sheet = window.robot().lookup(".sheet-veil").query();
        for (KeyCode closing : List.of(KeyCode.F1, KeyCode.ESCAPE)) {
            window.type(KeyCode.F1);
            window.until(sheet::isVisible);
            window.type(closing);
            window.until(() -> !sheet.isVisible());
            window.type(KeyCode.END);
            window.until(() ->
                    window.frame().snapshot().time() == window.frame().status().horizon());
            window.type(KeyCode.HOME);
            window.until(() -> window.frame().snapshot().time() == 0);
        }
    }

    @Test
    void tabReachesEveryControl() {
        Set<Node> reached = new HashSet<>();
        Node owner = owner();
        while (reached.add(owner)) {
            window.type(KeyCode.TAB);
            owner = owner();
        }
        assertThat(reached)
                .containsAll(
                        controls(node -> node.isFocusTraversable() && !node.isDisabled() && !besideTheChosen(node)));
        assertThat(reached.stream().filter(FigurePane.class::isInstance)).hasSize(4);
        assertThat(reached.stream().filter(Timeline.class::isInstance)).hasSize(1);
        Set<Node> apart = controls(node -> !node.isFocusTraversable());
        assertThat(apart).allMatch(node -> node.getStyleClass().contains("figure-menu")); // Shift+F10 opens it too
    }

    @Test
    void everyControlAndFigureHasAName() {
        Set<Node> named = controls(node -> true);
        assertThat(named).hasSizeGreaterThan(30);
        for (Node node : named) {
            String text = node instanceof ButtonBase button ? button.getText() : "";
            String name = node.getAccessibleText() == null ? text : node.getAccessibleText();
            assertThat(name).as("%s", node).isNotBlank();
        }
    }

    private static Set<Node> controls(Predicate<Node> which) {
        Predicate<Node> kind = node -> node instanceof ButtonBase
                || node instanceof Slider
                || node instanceof TextField
                || node instanceof ComboBoxBase
                || node instanceof FigurePane
                || node instanceof Timeline;
        return window.robot()
                .from(window.stage().getScene().getRoot())
                .lookup((Node node) -> kind.test(node) && shown(node) && !inside(node) && which.test(node))
                .queryAll();
    }

    /** Of a group of toggles the chosen one is a stop; arrows go to the others. */
    private static boolean besideTheChosen(Node node) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null && !toggle.isSelected();
    }

    private static boolean shown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible() || up.getStyleClass().contains("notification-bar")) {
                return false;
            }
        }
        return true;
    }

    /** A part of another control. */
    private static boolean inside(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ComboBoxBase
                    || up instanceof Control c && c.getStyleClass().contains("titled-pane")) {
                return true;
            }
        }
        return false;
    }

    private static Node owner() {
        return window.stage().getScene().getFocusOwner();
    }

    private static KeyEvent pressed(KeyCodeCombination key) {
        boolean shortcut = key.getShortcut() == KeyCombination.ModifierValue.DOWN;
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                key.getCode(),
                key.getShift() == KeyCombination.ModifierValue.DOWN,
                shortcut,
                false,
                false);
    }
}
