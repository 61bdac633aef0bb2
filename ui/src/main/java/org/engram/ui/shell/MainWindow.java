package org.engram.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.CommandButtons;

/** The frame of the window: the bar on top, the rail, the laboratory, the transport bar. */
public final class MainWindow {
    @FXML
    private BorderPane window;

    @FXML
    private Label laboratory;

    @FXML
    private HBox laboratoryBar;

    @FXML
    private MenuButton run;

    @FXML
    private MenuButton scale;

    @FXML
    private MenuButton theme;

    @FXML
    private Button present;

    @FXML
    private Button help;

    private Optional<Rail> rail = Optional.empty();

    /** For FXML. */
    public MainWindow() {}

    void show(Commands commands, Theme themes, InterfaceScale scales) {
        CommandButtons.bindWithText(present, commands.get("present"), null);
        CommandButtons.bind(help, commands.get("help"));
        showThemes(themes, commands.get("theme"));
        showScales(scales);
    }

    /** The menu of the run. */
    MenuButton run() {
        return run;
    }

    void addRail(Rail added) {
        rail = Optional.of(added);
        window.setLeft(added);
    }

    /** Shows a laboratory in place of the one before. */
    void place(LaboratoryPage page) {
        laboratory.setText(page.entry().name());
        HBox.setHgrow(page.bar(), Priority.ALWAYS);
        laboratoryBar.getChildren().setAll(page.bar());
        window.setCenter(page.center());
        window.setBottom(page.transport());
        rail.ifPresent(shown -> shown.mark(page.entry()));
    }

    private void showThemes(Theme themes, Command toggle) {
        theme.setTooltip(new Tooltip("Light, dark, or as the system has it.  (" + toggle.keyText() + ")"));
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(choice.text());
            item.setToggleGroup(group);
            item.setOnAction(event -> themes.choiceProperty().set(choice));
            themes.choiceProperty().subscribe(chosen -> item.setSelected(chosen == choice));
            theme.getItems().add(item);
        }
        themes.choiceProperty()
                .subscribe(chosen -> theme.setText("Theme: " + chosen.text().toLowerCase(Locale.ROOT)));
    }

    private void showScales(InterfaceScale scales) {
        scale.setTooltip(new Tooltip("How large everything is drawn.  (Ctrl +, Ctrl -, Ctrl 0)"));
        ToggleGroup group = new ToggleGroup();
        for (int percent : InterfaceScale.STEPS) {
            RadioMenuItem item = new RadioMenuItem(percent + " %");
            item.setToggleGroup(group);
            item.setOnAction(event -> scales.set(percent));
            scales.factorProperty().subscribe(factor -> item.setSelected(scales.percent() == percent));
            scale.getItems().add(item);
        }
        scales.factorProperty().subscribe(factor -> scale.setText(scales.percent() + " %"));
    }
}
