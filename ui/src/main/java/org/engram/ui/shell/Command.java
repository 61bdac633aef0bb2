package org.engram.ui.shell;

import java.util.Objects;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/**
 * Something a person can do. One object feeds the button, the shortcut, the tooltip and the shortcut sheet.
 *
 * @param id stable name: "play"
 * @param group heading on the shortcut sheet
 * @param text what stands on a button: "Play or pause"
 * @param key null when there is no shortcut
 * @param help one sentence
 * @param enabled null when it can always be run
 */
public record Command(
        String id,
        String group,
        String text,
        KeyCombination key,
        String help,
        Runnable action,
        ObservableBooleanValue enabled) {

    public Command {
        Objects.requireNonNull(id);
        Objects.requireNonNull(action);
    }

    static Command of(String id, String group, String text, String key, String help, Runnable action) {
        return new Command(id, group, text, key == null ? null : KeyCombination.valueOf(key), help, action, null);
    }

    Command enabledWhen(ObservableBooleanValue condition) {
        return new Command(id, group, text, key, help, action, condition);
    }

    boolean runnable() {
        return enabled == null || enabled.get();
    }

    void run() {
        if (runnable()) {
            action.run();
        }
    }

    /** The shortcut as a person reads it; empty when there is none. */
    String keyText() {
        if (key == null) {
            return "";
        }
        return key.getDisplayText()
                .replace("DIGIT", "")
                .replace("ESCAPE", "Esc")
                .replaceFirst("-$", "\u2212");
    }

    /** Help with the shortcut behind it. */
    String tip() {
        return key == null ? help : help + "  (" + keyText() + ")";
    }
}
