package org.engram.ui.shell;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.ui.flow.FlowView;
import org.engram.ui.flow.FlowViewModel;
import org.engram.ui.player.TransportBar;

/** The frame of the window: the bar on top, the laboratory, the transport bar. */
public final class MainWindow {
    @FXML
    private ComboBox<FlowPreset> presets;

    @FXML
    private Button sameStart;

    @FXML
    private HBox newSeedHost;

    @FXML
    private Button newSeed;

    @FXML
    private MenuButton scale;

    @FXML
    private MenuButton theme;

    @FXML
    private Button help;

    @FXML
    private FlowView flowController;

    @FXML
    private TransportBar transportController;

    /** For FXML. */
    public MainWindow() {}

    FlowView flow() {
        return flowController;
    }

    TransportBar transport() {
        return transportController;
    }

    void show(FlowViewModel model, Commands commands, Theme themes, InterfaceScale scales) {
        CommandButtons.bindWithText(sameStart, commands.get("toStart"), null, "");
        CommandButtons.bindWithText(newSeed, commands.get("newSeed"), newSeedHost, "Only random facts have a seed.");
        CommandButtons.bind(help, commands.get("help"));
        CommandButtons.bind(transportController.play(), commands.get("play"));
        CommandButtons.bind(transportController.stepBack(), commands.get("stepBack"));
        CommandButtons.bind(transportController.stepForward(), commands.get("stepForward"));
        CommandButtons.bind(transportController.previousStage(), commands.get("previousStage"));
        CommandButtons.bind(transportController.nextStage(), commands.get("nextStage"));
        CommandButtons.bind(transportController.cancel(), commands.get("cancel"));
        showPresets(model);
        showThemes(themes, commands.get("theme"));
        showScales(scales);
    }

    private void showPresets(FlowViewModel model) {
        presets.getItems().setAll(model.presets());
        presets.setCellFactory(list -> new PresetCell(true));
        presets.setButtonCell(new PresetCell(false));
        presets.setPromptText("Own settings");
        model.presetProperty().subscribe(preset -> presets.getSelectionModel().select(preset));
        presets.setOnAction(event -> {
            FlowPreset chosen = presets.getValue();
            if (chosen != null && !chosen.equals(model.presetProperty().get())) {
                model.choose(chosen);
                presets.getSelectionModel().select(model.presetProperty().get());
            }
        });
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
