package org.engram.ui.laboratory;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/** Toggle buttons side by side, of which exactly one is pressed. */
public final class Segments {
    private Segments() {}

    /** From left to right; what each does is its own action, its tooltip its accessible help. */
    public static void join(ToggleButton... buttons) {
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < buttons.length; i++) {
            buttons[i].setToggleGroup(group);
            buttons[i].setTooltip(new Tooltip(buttons[i].getAccessibleHelp()));
            buttons[i]
                    .getStyleClass()
                    .add(i == 0 ? "left-pill" : i < buttons.length - 1 ? "center-pill" : "right-pill");
        }
    }

    /** Pressing what is chosen already leaves it chosen. */
    public static void onChoice(ToggleButton button, Runnable run) {
        button.setOnAction(event -> {
            button.setSelected(true);
            run.run();
        });
    }
}
