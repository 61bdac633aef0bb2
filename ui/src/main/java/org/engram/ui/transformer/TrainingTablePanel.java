package org.engram.ui.transformer;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

/** Theory beside measurement, and beside the run before where there was one. */
public final class TrainingTablePanel {
    private static final int BEFORE = 3;

    @FXML
    private GridPane table;

    @FXML
    private Label beforeHeading;

    @FXML
    private Label sentence;

    private TrainingTable content;

    /** For FXML. */
    public TrainingTablePanel() {}

    void show(Moment moment) {
        TrainingTable next = TrainingTable.of(moment);
        if (!next.equals(content)) {
            boolean same =
                    content != null && names(content).equals(names(next)) && content.compared() == next.compared();
            content = next;
            if (same) {
                renew();
            } else {
                fill();
            }
            sentence.setText(content.sentence());
        }
    }

    TrainingTable content() {
        return content;
    }

    private static List<String> names(TrainingTable table) {
        return table.rows().stream().map(TableRow::name).toList();
    }

    /** The labels stay, as long as the rows do. */
    private void renew() {
        for (Node node : table.getChildren()) {
            Integer line = GridPane.getRowIndex(node);
            if (line != null && line > 0) {
                ((Label) node).setText(texts(content.rows().get(line - 1)).get(column(node)));
            }
        }
    }

    private static int column(Node node) {
        Integer column = GridPane.getColumnIndex(node);
        return column == null ? 0 : column;
    }

    private static List<String> texts(TableRow row) {
        return List.of(row.name(), row.theory(), row.measured(), row.before());
    }

    private void fill() {
        table.getChildren().removeIf(node -> GridPane.getRowIndex(node) != null && GridPane.getRowIndex(node) > 0);
        beforeHeading.setVisible(content.compared());
        beforeHeading.setManaged(content.compared());
        for (int i = 0; i < content.rows().size(); i++) {
            fill(i + 1, content.rows().get(i));
        }
    }

    private void fill(int line, TableRow row) {
        Label name = new Label(row.name());
        name.setTooltip(new Tooltip(row.help()));
        name.setMinWidth(Label.USE_PREF_SIZE);
        List<Label> labels = Stream.of("predicted", "measured", "difference")
                .map(TrainingTablePanel::number)
                .toList();
        table.add(name, 0, line);
        for (int column = 1; column <= (content.compared() ? BEFORE : BEFORE - 1); column++) {
            Label label = labels.get(column - 1);
            label.setText(texts(row).get(column));
            table.add(label, column, line);
        }
    }

    private static Label number(String style) {
        Label label = new Label();
        label.getStyleClass().addAll("number", style);
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }
}
