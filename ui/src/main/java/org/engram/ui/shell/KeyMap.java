package org.engram.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SearchableComboBox;
import org.engram.ui.laboratory.Command;

/** Runs commands by their keys. A key that is text in a field stays text. */
final class KeyMap {
    private final Supplier<List<Command>> commands;

    /** @param commands those that hold when a key is pressed */
    KeyMap(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    /** Listens after the controls: what the focused control uses for itself does not come here. */
    void install(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (typing(event)) {
            return;
        }
        for (Command command : commands.get()) {
            if (command.key() != null && command.key().match(event)) {
                command.run();
                event.consume();
                return;
            }
        }
    }

    private static boolean typing(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.getCode().isFunctionKey();
        boolean word = event.getCode().isLetterKey() || event.getCode().isDigitKey();
        return plain && (event.getTarget() instanceof TextInputControl || word && searches(event.getTarget()));
    }

    /** It opens with the first letter. */
    private static boolean searches(EventTarget target) {
        return target instanceof SearchableComboBox;
    }
}
