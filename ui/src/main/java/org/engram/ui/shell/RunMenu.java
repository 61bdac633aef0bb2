package org.engram.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.LaboratoryViewModel;

/** The menu of the run in the bar on top, made anew whenever it opens, as it names what there is to undo. */
final class RunMenu {
    private final Commands commands;
    private final RunFiles files;
    private final Supplier<LaboratoryViewModel<?, ?, ?, ?>> shown;

    /** @param shown the laboratory in the window */
    RunMenu(Commands commands, RunFiles files, Supplier<LaboratoryViewModel<?, ?, ?, ?>> shown) {
        this.commands = commands;
        this.files = files;
        this.shown = shown;
    }

    void fill(MenuButton button) {
        button.setTooltip(new Tooltip("Save, open and film runs, undo and redo."));
        button.getItems().setAll(new MenuItem()); // an empty menu would not open
        button.setOnShowing(event -> button.getItems().setAll(items()));
    }

    private List<MenuItem> items() {
        return List.of(
                item(commands.get("open")),
                recent(),
                item(commands.get("save")),
                item(commands.get("film")),
                new SeparatorMenuItem(),
                item(commands.get("undo"), shown.get().changes().undoText()),
                item(commands.get("redo"), shown.get().changes().redoText()),
                new SeparatorMenuItem(),
                item(commands.get("resetPreferences")));
    }

    private Menu recent() {
        Menu menu = new Menu("Open recent");
        menu.setDisable(files.recent().isEmpty());
        for (Path file : files.recent()) {
            MenuItem item = new MenuItem(String.valueOf(file.getFileName()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> files.open(file));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(Command command, Optional<String> what) {
        MenuItem item = item(command);
        what.ifPresent(words -> item.setText(command.text() + " " + words + "  (" + command.keyText() + ")"));
        item.setDisable(what.isEmpty());
        return item;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.text() + "  (" + command.keyText() + ")");
        item.setMnemonicParsing(false);
        item.setOnAction(event -> command.run());
        return item;
    }
}
