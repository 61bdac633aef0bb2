package org.engram.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.engram.simulation.experiment.Preset;

/** A preset in the list, with what is to be seen, or on the closed chooser, with the word before it. */
final class PresetCell extends ListCell<Preset<?>> {
    private final boolean inList;

    PresetCell(boolean inList) {
        this.inList = inList;
    }

    @Override
    protected void updateItem(Preset<?> preset, boolean empty) {
        super.updateItem(preset, empty);
        setText(null);
        Label name = new Label(preset == null ? "own settings" : preset.name());
        name.getStyleClass().add("preset-name");
        if (inList) {
            setGraphic(empty ? null : described(name, preset));
        } else {
            Label word = new Label("Preset");
            word.getStyleClass().add("preset-word");
            word.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(word, name);
            row.getStyleClass().add("preset-row");
            setGraphic(row);
        }
    }

    private static VBox described(Label name, Preset<?> preset) {
        Label description = new Label(preset.description());
        description.getStyleClass().add("preset-description");
        description.setWrapText(true);
        description.setPrefWidth(380);
        return new VBox(name, description);
    }
}
