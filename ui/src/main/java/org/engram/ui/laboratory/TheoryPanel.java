package org.engram.ui.laboratory;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.engram.ui.player.Quantity;

/** Predicted beside measured, with the difference as a number. */
public final class TheoryPanel {
    private static final String NONE = "\u2013";

    @FXML
    private GridPane table;

    @FXML
    private Label sentence;

    @FXML
    private Label estimate;

    private NumberRows numbers;
    private List<TheoryRow> rows = List.of();

    /** For FXML. */
    public TheoryPanel() {}

    @FXML
    void initialize() {
        numbers = new NumberRows(table, Label.USE_COMPUTED_SIZE);
    }

    /** Says what ≈ means in this laboratory. */
    public void explain(String whatAnEstimateIs) {
        estimate.setText("\u2248 " + whatAnEstimateIs);
    }

    /** @param said what the theory says of it, in a sentence */
    public void show(List<TheoryRow> newRows, String said) {
        sentence.setText(said);
        if (newRows.equals(rows)) {
            return;
        }
        rows = List.copyOf(newRows);
        numbers.show(rows.stream().map(TheoryPanel::row).toList());
        boolean estimated = rows.stream().anyMatch(TheoryRow::estimate);
        estimate.setVisible(estimated);
        estimate.setManaged(estimated);
    }

    private static NumberRows.Row row(TheoryRow row) {
        String difference = Double.isFinite(row.difference()) ? Quantity.percent(row.difference()) : NONE;
        return new NumberRows.Row(row.name(), row.help(), List.of(predicted(row), text(row.measured()), difference));
    }

    private static String predicted(TheoryRow row) {
        boolean estimate = row.estimate() && Double.isFinite(row.predicted());
        return (estimate ? "\u2248 " : "") + text(row.predicted());
    }

    private static String text(double value) {
        return Double.isFinite(value) ? Quantity.significant(value) : NONE;
    }
}
