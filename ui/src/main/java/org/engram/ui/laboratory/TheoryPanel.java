package org.engram.ui.laboratory;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.engram.ui.player.Quantity;

/** Predicted beside measured, with the difference as a number. */
public final class TheoryPanel {
    @FXML
    private GridPane table;

    @FXML
    private Label sentence;

    @FXML
    private Label estimate;

    private List<TheoryRow> rows = List.of();

    /** For FXML. */
    public TheoryPanel() {}

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
        boolean same = names(rows).equals(names(newRows));
        rows = List.copyOf(newRows);
        if (!same) {
            fill();
        }
        renew();
        boolean estimated = rows.stream().anyMatch(TheoryRow::estimate);
        estimate.setVisible(estimated);
        estimate.setManaged(estimated);
    }

    private static List<String> names(List<TheoryRow> rows) {
        return rows.stream().map(TheoryRow::name).toList();
    }

    /** The labels stay, as long as the rows do. */
    private void fill() {
        table.getChildren().removeIf(node -> line(node) > 0);
        for (int i = 0; i < rows.size(); i++) {
            Label name = new Label(rows.get(i).name());
            name.setTooltip(new Tooltip(rows.get(i).help()));
            table.add(name, 0, i + 1);
            List<Label> numbers = Stream.of("predicted", "measured", "difference")
                    .map(TheoryPanel::number)
                    .toList();
            for (int column = 1; column <= numbers.size(); column++) {
                table.add(numbers.get(column - 1), column, i + 1);
            }
        }
    }

    private void renew() {
        for (Node node : table.getChildren()) {
            Integer column = GridPane.getColumnIndex(node);
            if (line(node) > 0 && column != null && column > 0) {
                ((Label) node).setText(texts(rows.get(line(node) - 1)).get(column - 1));
            }
        }
    }

    private static int line(Node node) {
        Integer line = GridPane.getRowIndex(node);
        return line == null ? 0 : line;
    }

    private static List<String> texts(TheoryRow row) {
        return List.of(
                predicted(row),
                text(row.measured()),
                Double.isFinite(row.difference()) ? Quantity.percent(row.difference()) : "\u2013");
    }

    private static String predicted(TheoryRow row) {
        boolean estimate = row.estimate() && Double.isFinite(row.predicted());
        return (estimate ? "\u2248 " : "") + text(row.predicted());
    }

    private static Label number(String style) {
        Label label = new Label();
        label.getStyleClass().addAll("number", style);
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static String text(double value) {
        return Double.isFinite(value) ? Quantity.significant(value) : "\u2013";
    }
}
