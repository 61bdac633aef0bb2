package org.engram.ui.flow;

import org.engram.simulation.flow.FlowLayout;
import org.engram.simulation.run.flow.FlowSnapshot;
import org.engram.simulation.task.FactTable;
import org.engram.ui.figure.HeatmapFigure.Cells;

/** W_OV(a, z) at one moment: answers down, tokens across. */
record WeightCells(FlowSnapshot snapshot, FactTable facts) implements Cells {
    @Override
    public int rows() {
        return snapshot.layout().answers();
    }

    @Override
    public int columns() {
        return snapshot.layout().tokens();
    }

    @Override
    public double value(int row, int column) {
        return snapshot.value(row, column);
    }

    @Override
    public String rowName(int row) {
        return facts.answers().get(row);
    }

    @Override
    public String columnName(int column) {
        return token(facts, snapshot.layout(), column);
    }

    /** The name of a token. */
    static String token(FactTable facts, FlowLayout layout, int token) {
        if (token < layout.subjects()) {
            return facts.subjects().get(token);
        }
        if (token < layout.noise()) {
            return facts.relations().get(token - layout.subjects());
        }
        return token == layout.noise() ? "noise" : "EOS";
    }
}
