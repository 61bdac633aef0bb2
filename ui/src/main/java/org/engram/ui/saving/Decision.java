package org.engram.ui.saving;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** How a sheet ends: its choice is made, by a button or by Enter, as soon as something comes of it; or it is cancelled. */
record Decision(Label outcome, Label problem, Button cancel, Button make) {
    void show(Prospect prospect, Runnable onCancel, Runnable onMake) {
        outcome.textProperty().bind(prospect.outcomeProperty());
        problem.textProperty().bind(prospect.problemProperty());
        make.disableProperty().bind(prospect.problemProperty().isNotEmpty());
        cancel.setOnAction(event -> onCancel.run());
        make.setOnAction(event -> onMake.run());
    }

    /** Enter on a button, or in the list while it is open, is theirs. */
    void makeOnEnter(Node sheet, ComboBox<?> list) {
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button) && !list.isShowing()) {
                make.fire();
                event.consume();
            }
        });
    }
}
