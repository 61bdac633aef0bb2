package org.engram.ui.saving;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A format with a box for it, and what it is good for. Style class: {@code export-format}. */
final class FormatRow extends HBox {
    private final CheckBox box;

    /** @param id of the box */
    FormatRow(String id, String name, String purpose, BooleanProperty chosen) {
        box = new CheckBox(name);
        box.setId(id);
        box.setAccessibleHelp(purpose);
        box.selectedProperty().bindBidirectional(chosen);
        Label words = new Label(purpose);
        words.getStyleClass().add("export-purpose");
        words.setLabelFor(box);
        getStyleClass().add("export-format");
        getChildren().setAll(box, words);
    }

    CheckBox box() {
        return box;
    }
}
