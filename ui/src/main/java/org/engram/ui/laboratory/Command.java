package org.engram.ui.laboratory;

import java.util.Arrays;
import java.util.Objects;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
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
 * @param whyDisabled one sentence for when it cannot
 */
public record Command(
        String id,
        String group,
        String text,
        KeyCombination key,
        String help,
        Runnable action,
        ObservableBooleanValue enabled,
        String whyDisabled) {

    public Command {
        Objects.requireNonNull(id);
        Objects.requireNonNull(action);
    }

    /** @param key "Shift+RIGHT", by the names of {@link KeyCode}; null for none */
    public static Command of(String id, String group, String text, String key, String help, Runnable action) {
        return new Command(id, group, text, key == null ? null : combination(key), help, action, null, "");
    }

    /** From "Shift+RIGHT", by the names of {@link KeyCode}: those that KeyCombination reads are others, and never match "DIGIT1". */
    private static KeyCombination combination(String keys) {
        String[] parts = keys.split("\\+");
        KeyCombination.Modifier[] modifiers = Arrays.stream(parts, 0, parts.length - 1)
                .map(part -> part.equals("Shift") ? KeyCombination.SHIFT_DOWN : KeyCombination.SHORTCUT_DOWN)
                .toArray(KeyCombination.Modifier[]::new);
        return new KeyCodeCombination(KeyCode.valueOf(parts[parts.length - 1]), modifiers);
    }

    /** @param reason for when it cannot be run */
    public Command enabledWhen(ObservableBooleanValue condition, String reason) {
        return new Command(id, group, text, key, help, action, condition, reason);
    }

    public boolean runnable() {
        return enabled == null || enabled.get();
    }

    public void run() {
        if (runnable()) {
            action.run();
        }
    }

    /** The shortcut as a person reads it; empty when there is none. */
    public String keyText() {
        return key == null ? "" : key.getDisplayText().replaceFirst("-$", "\u2212");
    }

    /** Help with the shortcut behind it. */
    public String tip() {
        return key == null ? help : help + "  (" + keyText() + ")";
    }
}
