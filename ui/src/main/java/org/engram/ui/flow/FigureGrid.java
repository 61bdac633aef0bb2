package org.engram.ui.flow;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Loss above, the output-value matrix below at the left, attention and norms at the right; shared anew where room is short. */
public final class FigureGrid extends GridPane {
    private static final double NARROW = 640;
    private static final double LOW = 580;

    private final ColumnConstraints left = new ColumnConstraints();
    private final ColumnConstraints right = new ColumnConstraints();
    private final RowConstraints top = new RowConstraints();
    private final RowConstraints middle = new RowConstraints();

    /** For FXML. */
    public FigureGrid() {
        getStyleClass().add("figures");
        RowConstraints bottom = new RowConstraints();
        bottom.setVgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(left, right);
        getRowConstraints().setAll(top, middle, bottom);
        widthProperty().subscribe(width -> share(width.doubleValue() < NARROW));
        heightProperty().subscribe(height -> stack(height.doubleValue() < LOW));
    }

    /** Four names of curves need a certain width, a matrix can do with less. */
    private void share(boolean narrow) {
        left.setPercentWidth(narrow ? 54 : 61);
        right.setPercentWidth(narrow ? 46 : 39);
    }

    /** The norms are what would be flattened first. */
    private void stack(boolean low) {
        top.setPercentHeight(low ? 45 : 52);
        double strip = low ? 104 : 120;
        middle.setMinHeight(strip);
        middle.setPrefHeight(strip);
        middle.setMaxHeight(strip);
    }
}
