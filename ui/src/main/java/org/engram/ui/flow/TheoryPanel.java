package org.engram.ui.flow;

import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.theory.LearningRates;
import org.engram.ui.player.Quantity;

/** Predicted beside measured, with the difference as a number. */
public final class TheoryPanel {
    @FXML
    private GridPane table;

    @FXML
    private Label sentence;

    @FXML
    private Label estimate;

    private FlowFrame shown;
    private LearningRates rates;
    private TheoryTable content;

    /** For FXML. */
    public TheoryPanel() {}

    /** Stage times and recorded rows of a run only grow, so that the table is made anew only when they did. */
    void show(FlowFrame frame) {
        boolean same = shown != null
                && frame.run() == shown.run()
                && frame.report().equals(shown.report())
                && frame.recording().size() == shown.recording().size();
        if (same) {
            return;
        }
        if (shown == null || frame.run() != shown.run()) {
            rates = TheoryTable.rates(frame);
        }
        shown = frame;
        TheoryTable next = TheoryTable.of(frame, rates);
        if (!next.equals(content)) {
            content = next;
            fill();
        }
    }

    TheoryTable content() {
        return content;
    }

    private void fill() {
        table.getChildren().removeIf(node -> GridPane.getRowIndex(node) != null && GridPane.getRowIndex(node) > 0);
        for (int i = 0; i < content.rows().size(); i++) {
            fill(i + 1, content.rows().get(i));
        }
        boolean estimated = content.rows().stream().anyMatch(TheoryRow::estimate);
        estimate.setVisible(estimated);
        estimate.setManaged(estimated);
        sentence.setText(content.sentence());
    }

    private void fill(int line, TheoryRow row) {
        Label name = new Label(row.name());
        name.setTooltip(new Tooltip(row.help()));
        table.add(name, 0, line);
        table.add(number((row.estimate() ? "\u2248 " : "") + text(row.predicted()), "predicted"), 1, line);
        table.add(number(text(row.measured()), "measured"), 2, line);
        String difference = Double.isFinite(row.difference()) ? Quantity.percent(row.difference()) : "\u2013";
        table.add(number(difference, "difference"), 3, line);
    }

    private static Label number(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll("number", style);
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static String text(double value) {
        return Double.isFinite(value) ? Quantity.significant(value) : "\u2013";
    }
}
