package org.engram.ui.memory;

import org.engram.simulation.run.memory.ScorePatch;
import org.engram.ui.figure.HeatmapFigure.Cells;

/** u_yᵀF(e_x): outputs down, inputs across. */
record ScoreCells(ScorePatch patch, MemoryNames names) implements Cells {
    @Override
    public int rows() {
        return patch.outputs().length;
    }

    @Override
    public int columns() {
        return patch.inputs().length;
    }

    @Override
    public double value(int row, int column) {
        return patch.score(column, row);
    }

    @Override
    public boolean marked(int row, int column) {
        return patch.targets()[column] == patch.outputs()[row];
    }

    @Override
    public String rowName(int row) {
        return names.output(patch.outputs()[row]);
    }

    @Override
    public String columnName(int column) {
        return names.input(patch.inputs()[column]);
    }

    @Override
    public String rowKind() {
        return "output";
    }

    @Override
    public String columnKind() {
        return "input";
    }
}
