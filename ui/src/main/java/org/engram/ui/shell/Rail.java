package org.engram.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.CommandButtons;
import org.engram.ui.laboratory.LaboratoryEntry;

/** The laboratories at the left of the window, with the shown one marked. */
final class Rail extends VBox {
    private final List<LaboratoryEntry> entries;
    private final List<ToggleButton> buttons = new ArrayList<>();

    /** @param commands one for each entry, in the same order */
    Rail(List<LaboratoryEntry> entries, List<Command> commands) {
        this.entries = List.copyOf(entries);
        getStyleClass().add("rail");
        for (int i = 0; i < entries.size(); i++) {
            buttons.add(button(entries.get(i), commands.get(i)));
        }
        getChildren().addAll(buttons);
    }

    /** Below the laboratories, at the foot. */
    void addBelow(Command command) {
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        Button button = new Button();
        button.setId(command.id());
        button.getStyleClass().add("rail-foot");
        CommandButtons.bindWithText(button, command, null);
        getChildren().addAll(gap, button);
    }

    private static ToggleButton button(LaboratoryEntry entry, Command command) {
        Region icon = new Region();
        icon.getStyleClass().addAll("rail-icon", "icon-laboratory-" + entry.id());
        ToggleButton button = new ToggleButton(entry.word(), icon);
        button.setId("rail-" + entry.id());
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("rail-button");
        CommandButtons.bind(button, command);
        button.setOnAction(event -> {
            button.setSelected(true); // pressing the shown one leaves it marked
            command.run();
        });
        return button;
    }

    void mark(LaboratoryEntry shown) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(entries.get(i).equals(shown));
        }
    }
}
