package org.engram.ui.saving;

import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.engram.ui.export.ExportTarget;
import org.engram.ui.laboratory.Segments;

/** How many pixels a PNG has for each pixel of its size, side by side. Style class: {@code segments}. */
public final class ScaleSegments extends HBox {
    /** For FXML. */
    public ScaleSegments() {
        getStyleClass().add("segments");
    }

    void show(DoubleProperty chosen) {
        ToggleButton[] buttons = IntStream.rangeClosed(
                        (int) ExportTarget.SMALLEST_SCALE, (int) ExportTarget.LARGEST_SCALE)
                .mapToObj(factor -> button(factor, chosen))
                .toArray(ToggleButton[]::new);
        Segments.join(buttons);
        getChildren().setAll(buttons);
    }

    private static ToggleButton button(int factor, DoubleProperty chosen) {
        ToggleButton button = new ToggleButton(factor + "×");
        button.setId("scale-" + factor);
        button.setAccessibleText("PNG scale " + factor);
        button.setAccessibleHelp("Pixels of a PNG for each pixel of the size.");
        Segments.onChoice(button, () -> chosen.set(factor));
        chosen.subscribe(value -> button.setSelected(value.doubleValue() == factor));
        return button;
    }
}
