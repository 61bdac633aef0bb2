package org.engram.ui.transformer;

import org.engram.simulation.transformer.PromptReading;
import org.engram.ui.figure.HeatmapFigure.Cells;

/** How much each head attends to each token of a prompt: heads down, tokens across. */
record PromptCells(PromptReading reading, Prompt prompt) implements Cells {
    @Override
    public int rows() {
        return reading.heads();
    }

    @Override
    public int columns() {
        return prompt.length();
    }

    @Override
    public double value(int row, int column) {
        return reading.attention(column, row);
    }

    @Override
    public String rowName(int row) {
        return String.valueOf(row + 1);
    }

    @Override
    public String columnName(int column) {
        return prompt.name(column);
    }

    @Override
    public String rowKind() {
        return "head";
    }
}
