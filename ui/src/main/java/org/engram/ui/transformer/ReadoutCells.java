package org.engram.ui.transformer;

import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.Readout;
import org.engram.ui.figure.HeatmapFigure.Cells;

/** φ(a)ᵀ W_OV φ(z), all heads together: answers down, tokens across. */
record ReadoutCells(Readout readout, FactTable facts, Vocabulary vocabulary) implements Cells {
    @Override
    public int rows() {
        return facts.answerCount();
    }

    @Override
    public int columns() {
        return vocabulary.size();
    }

    @Override
    public double value(int row, int column) {
        return readout.outputValue()[row * vocabulary.size() + column];
    }

    @Override
    public String rowName(int row) {
        return facts.answers().get(row);
    }

    @Override
    public String columnName(int column) {
        return TokenNames.of(facts, vocabulary, column);
    }
}
