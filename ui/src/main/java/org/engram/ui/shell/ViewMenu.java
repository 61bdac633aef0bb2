package org.engram.ui.shell;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.engram.ui.laboratory.Command;

/** How the window looks: theme and scale, in one menu of the bar on top. */
record ViewMenu(MenuButton button) {
    void show(Theme theme, InterfaceScale scale, Command toggle) {
        button.setTooltip(new Tooltip("Light, dark, or as the system has it (" + toggle.keyText()
                + "), and how large (Ctrl +, Ctrl -, Ctrl 0)."));
        add(heading("Theme"));
        addThemes(theme);
        add(new SeparatorMenuItem());
        add(heading("Scale"));
        addScales(scale);
    }

    private void add(MenuItem item) {
        button.getItems().add(item);
    }

    private static MenuItem heading(String text) {
        MenuItem heading = new MenuItem(text);
        heading.setDisable(true);
        return heading;
    }

    private void addThemes(Theme theme) {
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(choice.text());
            item.setToggleGroup(group);
            item.setOnAction(event -> theme.choiceProperty().set(choice));
            theme.choiceProperty().subscribe(chosen -> item.setSelected(chosen == choice));
            add(item);
        }
    }

    private void addScales(InterfaceScale scale) {
        ToggleGroup group = new ToggleGroup();
        for (int percent : InterfaceScale.STEPS) {
            RadioMenuItem item = new RadioMenuItem(percent + " %");
            item.setToggleGroup(group);
            item.setOnAction(event -> scale.set(percent));
            scale.factorProperty().subscribe(factor -> item.setSelected(scale.percent() == percent));
            add(item);
        }
    }
}
