package org.engram.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.controlsfx.control.NotificationPane;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.player.Timeline;

/** Goes round a scene by Tab, as a person does who has no mouse. All methods on the JavaFX thread, where a key takes effect at once. */
final class KeyboardWalk {
    private static final int FARTHEST = 200;

    private final Scene scene;
    private final Robot robot = new Robot();

    KeyboardWalk(Scene scene) {
        this.scene = scene;
    }

    /** Presses keys together, and lets go of them. */
    void press(KeyCode... keys) {
        List<KeyCode> chord = List.of(keys);
        chord.forEach(robot::keyPress);
        chord.reversed().forEach(robot::keyRelease);
    }

    /** Presses the keys of a number. */
    void write(String number) {
        number.chars().forEach(letter -> press(key((char) letter)));
    }

    private static KeyCode key(char letter) {
        return switch (letter) {
            case '.' -> KeyCode.PERIOD;
            case '-', '\u2212' -> KeyCode.MINUS;
            case 'e', 'E' -> KeyCode.E;
            default -> KeyCode.valueOf("DIGIT" + letter);
        };
    }

    Node owner() {
        return scene.getFocusOwner();
    }

    /** Every node that has the keyboard on the way round, until one has it again. */
    Set<Node> forth() {
        return round(stop -> {}, KeyCode.TAB);
    }

    Set<Node> back() {
        return round(stop -> {}, KeyCode.SHIFT, KeyCode.TAB);
    }

    /** @param atEach gets every stop while it has the keyboard */
    Set<Node> forth(Consumer<Node> atEach) {
        return round(atEach, KeyCode.TAB);
    }

    private Set<Node> round(Consumer<Node> atEach, KeyCode... keys) {
        Set<Node> stops = new LinkedHashSet<>();
        while (stops.size() < FARTHEST && stops.add(owner())) {
            atEach.accept(owner());
            press(keys);
        }
        return stops;
    }

    /** Tab until something has the keyboard; whether it got it. */
    boolean to(Node wanted) {
        Set<Node> seen = new LinkedHashSet<>();
        while (!owner().equals(wanted) && seen.add(owner())) {
            press(KeyCode.TAB);
        }
        return owner().equals(wanted);
    }

    /** The toggles that arrows lead to from the one that has the keyboard. */
    Set<Node> amongToggles() {
        Set<Node> toggles = new LinkedHashSet<>();
        while (toggles.add(owner())) {
            press(KeyCode.RIGHT);
        }
        return toggles;
    }

    /** Whatever a person can use in a part of a scene, but for what another control is made of; Escape closes a notice. */
    static List<Node> controls(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    /** Those at which Tab should stop: of toggles the chosen one; not the menu of a figure, which has a key of its own. */
    static Stream<Node> stops(Node root) {
        return controls(root).stream()
                .filter(node -> !besideTheChosen(node) && !node.getStyleClass().contains("figure-menu"));
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled() || node.getStyleClass().contains("notification-bar")) {
            return;
        }
        boolean own =
                node instanceof FigurePane || node instanceof Timeline || node instanceof Control && !passive(node);
        if (own) {
            found.add(node);
        }
        boolean inside = own && !(node instanceof FigurePane) && !(node instanceof TitledPane);
        if (node instanceof Parent parent && !inside) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean passive(Node node) {
        return node instanceof Label
                || node instanceof ScrollPane
                || node instanceof ScrollBar
                || node instanceof ProgressIndicator
                || node instanceof NotificationPane;
    }

    /** Of toggles of which one is chosen, it is the stop; arrows go to the others. */
    static boolean besideTheChosen(Node node) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null && !toggle.isSelected();
    }

    /** What a failing test calls a node; the text of a figure goes with its time. */
    static String name(Node node) {
        return Stream.of(
                        node.getClass().getSimpleName(),
                        node.getId() == null ? "" : "#" + node.getId(),
                        node.getAccessibleText() == null || node instanceof FigurePane
                                ? ""
                                : "\"" + node.getAccessibleText() + "\"",
                        node instanceof Labeled labeled ? "'" + labeled.getText() + "'" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static List<String> names(Stream<Node> nodes) {
        return nodes.map(KeyboardWalk::name).toList();
    }
}
