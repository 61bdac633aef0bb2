package org.engram.ui.laboratory;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

/** Names with numbers beside them, below the headings of a grid. The labels stay as long as the names do. */
public final class NumberRows {
    /**
     * One line.
     *
     * @param help what the name stands for, in one sentence
     * @param numbers as text, one for each column
     */
    public record Row(String name, String help, List<String> numbers) {
        public Row {
            numbers = List.copyOf(numbers);
        }
    }

    /** Style classes of the columns. */
    private static final List<String> COLUMNS = List.of("predicted", "measured", "difference");

    private final GridPane grid;
    private final double leastName;
    private final List<Label> names = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private List<Row> rows = List.of();

    /**
     * @param grid with headings in its first line
     * @param leastName how narrow a name may become
     */
    public NumberRows(GridPane grid, double leastName) {
        this.grid = grid;
        this.leastName = leastName;
    }

    /** @param next all with as many numbers */
    public void show(List<Row> next) {
        boolean same = names(next).equals(names(rows)) && columns(next) == columns(rows);
        rows = List.copyOf(next);
        if (!same) {
            fill();
        }
        Iterator<Label> labels = numbers.iterator();
        rows.forEach(row -> row.numbers().forEach(text -> labels.next().setText(text)));
    }

    private static List<String> names(List<Row> rows) {
        return rows.stream().map(Row::name).toList();
    }

    private static int columns(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getFirst().numbers().size();
    }

    private void fill() {
        grid.getChildren().removeAll(names);
        grid.getChildren().removeAll(numbers);
        names.clear();
        numbers.clear();
        for (Row row : rows) {
            Label name = name(row);
            names.add(name);
            grid.add(name, 0, names.size());
            for (int column = 1; column <= row.numbers().size(); column++) {
                Label number = number(COLUMNS.get(column - 1));
                numbers.add(number);
                grid.add(number, column, names.size());
            }
        }
    }

    private Label name(Row row) {
        Label name = new Label(row.name());
        name.setTooltip(new Tooltip(row.help()));
        name.setMinWidth(leastName);
        return name;
    }

    private static Label number(String style) {
        Label label = new Label();
        label.getStyleClass().addAll("number", style);
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }
}
