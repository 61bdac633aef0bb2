package org.engram.ui.laboratory;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;

/** Ties buttons to commands: action, tooltip, words for a screen reader, and whether it can be run. */
public final class CommandButtons {
    private CommandButtons() {}

    public static void bind(ButtonBase button, Command command) {
        button.setOnAction(event -> command.run());
        button.setTooltip(new Tooltip(command.tip()));
        button.setAccessibleText(command.text());
        button.setAccessibleHelp(command.help());
        if (command.enabled() != null) {
            button.setDisable(!command.enabled().get());
            command.enabled().subscribe(enabled -> button.setDisable(!enabled));
        }
    }

    /**
     * For a button with words on it.
     *
     * @param host shows why the button is disabled, which the button itself cannot; null for a button that never is
     */
    public static void bindWithText(ButtonBase button, Command command, Node host) {
        bind(button, command);
        button.setText(command.text());
        if (host != null) {
            Tooltip reason = new Tooltip(command.whyDisabled());
            button.disabledProperty().subscribe(disabled -> {
                if (disabled) {
                    Tooltip.install(host, reason);
                } else {
                    Tooltip.uninstall(host, reason);
                }
            });
        }
    }
}
