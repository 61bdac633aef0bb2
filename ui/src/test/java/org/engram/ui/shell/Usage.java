package org.engram.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.controlsfx.control.SearchableComboBox;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.laboratory.FactChoice;
import org.engram.ui.laboratory.Switch;
import org.engram.ui.player.Timeline;

/** Does by keys what a control is there for, and tells whether that took effect. All methods on the JavaFX thread. */
final class Usage {
    private final KeyboardWalk walk;
    private final Supplier<?> state;

    /** @param state of all that controls change, to be compared with what it is later */
    Usage(KeyboardWalk walk, Supplier<?> state) {
        this.walk = walk;
        this.state = state;
    }

    /** Uses what has the keyboard; a choice stays, for what it brings. */
    boolean works(Node stop) {
        return switch (stop) {
            case Slider _ -> either(KeyCode.RIGHT, KeyCode.LEFT);
            case TextField field -> writes(field);
            case SearchableComboBox<?> box -> searches(box);
            case ComboBox<?> box -> either(last(box) ? KeyCode.UP : KeyCode.DOWN);
            case Switch _ -> either(KeyCode.SPACE);
            case TitledPane fold -> folds(fold);
            case MenuButton _ -> opens(KeyCode.SPACE);
            case ToggleButton toggle when toggle.getToggleGroup() != null -> chooses();
            case ButtonBase button -> fires(button);
            case FigurePane _ -> looks();
            case Timeline _ -> true; // its keys are commands
            default -> false;
        };
    }

    /** Or the one before the last, which asks the platform for a file. */
    private static boolean last(ComboBox<?> box) {
        int next = box.getSelectionModel().getSelectedIndex() + 1;
        return next == box.getItems().size()
                || box.getItems().get(next) instanceof FactChoice facts && facts.source() == null;
    }

    /** How many times it is to be used until all of its values were chosen. */
    static int values(Node choice) {
        return choice instanceof ComboBox<?> box ? box.getItems().size() - 1 : 1;
    }

    /** Whether one of some keys changes something: a control may stand at its end. */
    private boolean either(KeyCode... keys) {
        return List.of(keys).stream().anyMatch(key -> changes(() -> walk.press(key)));
    }

    private boolean changes(Runnable action) {
        Object before = state.get();
        action.run();
        return !Objects.equals(before, state.get());
    }

    /** An arrow takes another number, unless it is refused; then what stood there before is written again. */
    private boolean writes(TextField field) {
        String before = field.getText();
        boolean answers = either(KeyCode.UP, KeyCode.DOWN);
        boolean written = field.getText().equals(before)
                || changes(() -> {
                    walk.press(KeyCode.CONTROL, KeyCode.A);
                    walk.write(before);
                    walk.press(KeyCode.ENTER);
                });
        return answers && written && field.getText().equals(before);
    }

    private boolean searches(SearchableComboBox<?> box) {
        int step = box.getSelectionModel().getSelectedIndex() > 0 ? -1 : 1;
        return changes(() -> {
            walk.press(KeyCode.DOWN);
            walk.press(step > 0 ? KeyCode.DOWN : KeyCode.UP);
            walk.press(KeyCode.ENTER);
        });
    }

    private boolean folds(TitledPane fold) {
        boolean before = fold.isExpanded();
        walk.press(KeyCode.SPACE);
        boolean moved = fold.isExpanded() != before;
        fold.setExpanded(true);
        return moved;
    }

    /** Where an arrow only leads to the neighbour, Space chooses it. */
    private boolean chooses() {
        return changes(() -> {
            walk.press(KeyCode.RIGHT);
            walk.press(KeyCode.SPACE);
        });
    }

    private boolean opens(KeyCode... keys) {
        int before = Window.getWindows().size();
        walk.press(keys);
        boolean opened = Window.getWindows().size() > before;
        walk.press(KeyCode.ESCAPE);
        return opened && Window.getWindows().size() == before;
    }

    private static EventHandler<ActionEvent> counting(AtomicInteger fired) {
        return event -> fired.incrementAndGet();
    }

    /** What a button does is the walk of the commands' business; here it only counts. */
    private boolean fires(ButtonBase button) {
        EventHandler<ActionEvent> action = button.getOnAction();
        AtomicInteger fired = new AtomicInteger();
        button.setOnAction(counting(fired));
        walk.press(KeyCode.SPACE);
        walk.press(KeyCode.ENTER);
        button.setOnAction(action);
        return action != null && fired.get() == 2;
    }

    private boolean looks() {
        boolean zooms = changes(() -> walk.press(KeyCode.PLUS));
        boolean pans = changes(() -> walk.press(KeyCode.CONTROL, KeyCode.RIGHT));
        walk.press(KeyCode.DIGIT0);
        boolean menu = opens(KeyCode.SHIFT, KeyCode.F10);
        return zooms && pans && menu;
    }
}
