package org.engram.simulation.theory;

import org.engram.simulation.flow.FlowColumn;

/** When a column first falls below a level. A level of NaN is never reached. */
public final class Crossing {
    /** Relative accuracy of the time. */
    private static final double ACCURACY = 1e-11;

    private static final int MOST_ITERATIONS = 100;

    private final int column;
    private final double level;
    private final double[] row = new double[FlowColumn.COUNT];
    private double time = Double.POSITIVE_INFINITY;

    public Crossing(FlowColumn column, double level) {
        this.column = column.ordinal();
        this.level = level;
    }

    /** The same column at another level; this object itself where the level is the same, so that it is searched once. */
    Crossing or(double other) {
        return Double.compare(other, level) == 0 ? this : new Crossing(FlowColumn.values()[column], other);
    }

    /** Infinite while not reached. */
    public double time() {
        return time;
    }

    public boolean reached() {
        return time < Double.POSITIVE_INFINITY;
    }

    /** The observables when the level was reached. */
    double at(FlowColumn other) {
        return row[other.ordinal()];
    }

    /** One step, from a row to a row; {@code dense} is null where there is nothing in between. */
    public void accept(double[] before, double[] after, DenseRows dense) {
        if (reached() || !(after[column] < level)) {
            return;
        }
        if (dense == null || !(before[column] > level)) {
            System.arraycopy(after, 0, row, 0, row.length);
            time = after[FlowColumn.T.ordinal()];
        } else {
            time = locate(before, after, dense);
        }
    }

    /** Regula falsi in its Illinois variant; every third step is a bisection, so that the bracket surely shrinks. */
    private double locate(double[] before, double[] after, DenseRows dense) {
        double above = before[FlowColumn.T.ordinal()];
        double below = after[FlowColumn.T.ordinal()];
        double excess = before[column] - level;
        double deficit = after[column] - level;
        System.arraycopy(after, 0, row, 0, row.length);
        double[] trial = new double[row.length];
        int side = 0;
        for (int i = 0; i < MOST_ITERATIONS && below - above > ACCURACY * below; i++) {
            double t = i % 3 == 2 ? (above + below) / 2 : (above * deficit - below * excess) / (deficit - excess);
            double margin = ACCURACY / 4 * below;
            t = Math.clamp(t, above + margin, below - margin);
            dense.at(t, trial);
            double value = trial[column] - level;
            if (value < 0) {
                below = t;
                deficit = value;
                excess = side < 0 ? excess / 2 : excess;
                side = -1;
                System.arraycopy(trial, 0, row, 0, row.length);
            } else {
                above = t;
                excess = value;
                deficit = side > 0 ? deficit / 2 : deficit;
                side = 1;
            }
        }
        return below;
    }
}
