package org.engram.ui.laboratory;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Numbers about a run, each with its name before it. */
public final class Counters extends GridPane {
    /** For FXML. */
    public Counters() {
        getStyleClass().add("counters");
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHgrow(Priority.ALWAYS);
        numbers.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(new ColumnConstraints(), numbers);
    }

    /** One more below the others. */
    public Counter add(String name) {
        Counter counter = new Counter(new Label(name), new Label());
        counter.number().getStyleClass().add("number");
        counter.number().setMinWidth(Label.USE_PREF_SIZE);
        addRow(getRowCount(), counter.name(), counter.number());
        return counter;
    }

    /** @param help what it counts, in one sentence */
    public Counter add(String name, String help) {
        Counter counter = add(name);
        counter.name().setTooltip(new Tooltip(help));
        return counter;
    }

    /** A line of it. */
    public record Counter(Label name, Label number) {
        public void show(String value) {
            number.setText(value);
        }

        /** Whether it is there at all. */
        public void offer(boolean offered) {
            for (Label label : List.of(name, number)) {
                label.setVisible(offered);
                label.setManaged(offered);
            }
        }
    }
}
