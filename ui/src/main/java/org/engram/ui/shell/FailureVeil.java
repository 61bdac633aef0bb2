package org.engram.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says over the window that something went wrong that should not, and lets a person copy the details for whoever mends it. */
final class FailureVeil extends Veil {
    private static final double WIDTH = 460;
    private static final double GAP = 12;

    private final Label sentence = new Label();
    private final Button copy = new Button("Copy details");
    private final Button close = new Button("Go on");
    private final VBox sheet;
    private String details = "";

    FailureVeil(ObservableDoubleValue factor) {
        super(factor);
        Label title = new Label("Something went wrong");
        title.getStyleClass().add("sheet-title");
        sentence.setId("failure-sentence");
        sentence.setWrapText(true);
        sentence.setPrefWidth(WIDTH);
        copy.setId("failure-copy");
        copy.setOnAction(event -> copy());
        close.setOnAction(event -> hide());
        HBox buttons = new HBox(GAP, copy, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        sheet = new VBox(GAP, title, sentence, buttons);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** While one is shown, further ones wait in the state folder only. */
    void show(String what, String allOfIt) {
        if (!isVisible()) {
            sentence.setText(what);
            details = allOfIt;
            copy.setText("Copy details");
            show(sheet, close);
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText("Copied");
    }
}
