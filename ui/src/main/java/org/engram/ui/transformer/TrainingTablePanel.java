package org.engram.ui.transformer;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.engram.ui.laboratory.NumberRows;

/** Theory beside measurement, and beside the run before where there was one. */
public final class TrainingTablePanel {
    @FXML
    private GridPane table;

    @FXML
    private Label beforeHeading;

    @FXML
    private Label sentence;

    private NumberRows numbers;
    private TrainingTable content;

    /** For FXML. */
    public TrainingTablePanel() {}

    @FXML
    void initialize() {
        numbers = new NumberRows(table, Label.USE_PREF_SIZE);
    }

    void show(Moment moment) {
        TrainingTable next = TrainingTable.of(moment);
        if (!next.equals(content)) {
            content = next;
            beforeHeading.setVisible(content.compared());
            beforeHeading.setManaged(content.compared());
            numbers.show(content.rows().stream().map(this::row).toList());
            sentence.setText(content.sentence());
        }
    }

    private NumberRows.Row row(TableRow row) {
        List<String> texts = content.compared()
                ? List.of(row.theory(), row.measured(), row.before())
                : List.of(row.theory(), row.measured());
        return new NumberRows.Row(row.name(), row.help(), texts);
    }

    TrainingTable content() {
        return content;
    }
}
