package org.engram.ui.memory;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.engram.ui.memory.RecallStory.Lapse;

/** An association that is not recalled: what was asked, what is right and what was said. Style class: {@code lapse-row}. */
final class LapseRow extends HBox {
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final Label input = new Label();
    private final Label answers = new Label();

    LapseRow() {
        getStyleClass().add("lapse-row");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        answers.setMinWidth(Label.USE_PREF_SIZE);
        getChildren().addAll(input, gap, answers);
    }

    void show(Lapse lapse) {
        input.setText(lapse.input());
        answers.setText(lapse.right() + " \u2192 " + lapse.said());
        pseudoClassStateChanged(LOST, lapse.lost());
        setAccessibleText("%s: %s instead of %s".formatted(lapse.input(), lapse.said(), lapse.right()));
    }
}
