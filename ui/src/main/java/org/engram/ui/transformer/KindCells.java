package org.engram.ui.transformer;

import org.engram.simulation.task.TokenKind;
import org.engram.simulation.transformer.AttentionByKind;
import org.engram.ui.figure.HeatmapFigure.Cells;

/** How much each head attends to each kind of token, in the mean over prompts: heads down, kinds across. */
record KindCells(LiveKinds kinds, int heads) implements Cells {
    @Override
    public int rows() {
        return heads;
    }

    @Override
    public int columns() {
        return TokenKind.values().length;
    }

    @Override
    public double value(int row, int column) {
        AttentionByKind attention = kinds.get();
        return attention.of(row, TokenKind.values()[column]);
    }

    @Override
    public String rowName(int row) {
        return String.valueOf(row + 1);
    }

    @Override
    public String columnName(int column) {
        return TokenNames.of(TokenKind.values()[column]);
    }

    @Override
    public String rowKind() {
        return "head";
    }

    @Override
    public String columnKind() {
        return "kind of token";
    }
}
