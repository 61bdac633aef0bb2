package org.engram.ui.shell;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.engram.simulation.experiment.Preset;
import org.engram.simulation.experiment.Settings;
import org.engram.ui.laboratory.CommandButtons;
import org.engram.ui.laboratory.LaboratoryViewModel;
import org.engram.ui.laboratory.Pins;

/** What the bar on top has for the laboratory that is shown: its presets, and how to begin again. */
public final class LaboratoryBar {
    @FXML
    private ComboBox<Preset<?>> presets;

    @FXML
    private Button sameStart;

    @FXML
    private HBox newSeedHost;

    @FXML
    private Button newSeed;

    @FXML
    private Button pin;

    @FXML
    private Button compare;

    @FXML
    private Button export;

    /** For FXML. */
    public LaboratoryBar() {}

    /** @param pins empty where no run can be pinned */
    <S extends Settings<S, ?, ?>> void show(
            LaboratoryViewModel<S, ?, ?, ?> model, Optional<Pins<?, ?, ?>> pins, Commands commands) {
        CommandButtons.bindWithText(sameStart, commands.get("toStart"), null);
        CommandButtons.bindWithText(newSeed, commands.get("newSeed"), newSeedHost);
        CommandButtons.bindWithText(export, commands.get("export"), null);
        pins.ifPresentOrElse(kept -> showPins(kept, commands), () -> {
            offer(pin, false);
            offer(compare, false);
        });
        presets.getItems().setAll(model.presets());
        presets.setCellFactory(list -> new PresetCell(true));
        presets.setButtonCell(new PresetCell(false));
        presets.setPromptText("Own settings");
        model.presetProperty().subscribe(preset -> presets.getSelectionModel().select(preset));
        presets.setOnAction(event -> {
            int chosen = presets.getSelectionModel().getSelectedIndex();
            Preset<S> present = model.presetProperty().get();
            if (chosen >= 0 && !model.presets().get(chosen).equals(present)) {
                model.choose(model.presets().get(chosen));
                presets.getSelectionModel().select(model.presetProperty().get());
            }
        });
    }

    /** The second button is there as soon as there is something to compare, and says how much. */
    private void showPins(Pins<?, ?, ?> pins, Commands commands) {
        CommandButtons.bind(pin, commands.get("pin"));
        CommandButtons.bind(compare, commands.get("compare"));
        pins.pinsProperty().subscribe(now -> {
            offer(compare, !now.isEmpty());
            compare.setText(String.valueOf(now.size()));
        });
    }

    private static void offer(Button button, boolean offered) {
        button.setVisible(offered);
        button.setManaged(offered);
    }
}
