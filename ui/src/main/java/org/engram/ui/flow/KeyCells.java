package org.engram.ui.flow;

import org.engram.simulation.run.flow.FlowSnapshot;
import org.engram.simulation.task.FactTable;
import org.engram.ui.figure.HeatmapFigure.Cells;

/** k(z) at one moment, in one row. */
record KeyCells(FlowSnapshot snapshot, FactTable facts) implements Cells {
    @Override
    public int rows() {
        return 1;
    }

    @Override
    public int columns() {
        return snapshot.layout().tokens();
    }

    @Override
    public double value(int row, int column) {
        return snapshot.key(column);
    }

    @Override
    public String rowName(int row) {
        return "k(z)";
    }

    @Override
    public String columnName(int column) {
        return WeightCells.token(facts, snapshot.layout(), column);
    }
}
