package org.engram.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.engram.ui.laboratory.Command;

/** Every command with its key, over the window. Escape, F1 or a click closes it. */
final class ShortcutSheet extends Veil {
    private final Supplier<List<Command>> commands;
    private final Button close = new Button("Close");

    /** @param commands those that hold when it is opened */
    ShortcutSheet(Supplier<List<Command>> commands, ObservableDoubleValue factor) {
        super(factor);
        this.commands = commands;
        setOnMouseClicked(event -> hide());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void toggle() {
        if (isVisible()) {
            hide();
        } else {
            show(sheet(), close);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            hide();
            event.consume();
        }
    }

    private Pane sheet() {
        Label title = new Label("Shortcuts");
        title.getStyleClass().add("sheet-title");
        FlowPane columns = new FlowPane(Orientation.VERTICAL);
        columns.getStyleClass().add("sheet-columns");
        groups().forEach((name, entries) -> columns.getChildren().add(group(name, entries)));
        close.setOnAction(event -> hide());
        VBox sheet = new VBox(title, columns, close);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return sheet;
    }

    private Map<String, List<Command>> groups() {
        Map<String, List<Command>> groups = new LinkedHashMap<>();
        for (Command command : commands.get()) {
            if (command.key() != null && !command.id().endsWith("Too")) {
                groups.computeIfAbsent(command.group(), name -> new ArrayList<>())
                        .add(command);
            }
        }
        return groups;
    }

    private static GridPane group(String name, List<Command> entries) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-group");
        Label heading = new Label(name);
        heading.getStyleClass().add("sheet-heading");
        grid.add(heading, 0, 0, 2, 1);
        for (int i = 0; i < entries.size(); i++) {
            Label key = new Label(entries.get(i).keyText());
            key.getStyleClass().add("key");
            grid.add(key, 0, i + 1);
            grid.add(new Label(entries.get(i).text()), 1, i + 1);
        }
        return grid;
    }
}
