package org.engram.ui.shell;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private MenuButton view;

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
        new ViewMenu(view).show(themes, scales, commands.get("theme"));
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
}
