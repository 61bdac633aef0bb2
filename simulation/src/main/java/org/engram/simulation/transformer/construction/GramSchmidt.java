package org.engram.simulation.transformer.construction;

import org.engram.simulation.kernel.Kernel;

/**
 * Makes rows orthonormal, each to those before it: a panel of rows at a time by two products, P ← P − (P Qᵀ) Q with Q the rows before the
 * panel, twice, as the first time leaves rounding errors where little is left; then one after the other within the panel.
 */
final class GramSchmidt {
    private static final int PANEL = 32;

    /** A row that keeps this part of its length is orthogonal up to rounding. */
    private static final double ENOUGH = 0.5;

    private final int dimension;
    private final double[] rows;
    private final int count;
    private final Kernel kernel;
    private final double[] products;
    private final double[] projections;

    private GramSchmidt(int dimension, double[] rows, Kernel kernel) {
        this.dimension = dimension;
        this.rows = rows;
        count = rows.length / dimension;
        this.kernel = kernel;
        products = new double[PANEL * count];
        projections = new double[PANEL * dimension];
    }

    /** Modified: rows, of which there are at most d. */
    static void orthonormalise(int dimension, double[] rows, Kernel kernel) {
        new GramSchmidt(dimension, rows, kernel).orthonormalise();
    }

    private void orthonormalise() {
        for (int from = 0; from < count; from += PANEL) {
            int to = Math.min(from + PANEL, count);
            subtractProjections(from, to);
            subtractProjections(from, to);
            for (int i = from; i < to; i++) {
                orthogonalise(from, i);
            }
        }
    }

    /** From the rows of a panel on all rows before. Modified: the panel. */
    private void subtractProjections(int from, int to) {
        int size = to - from;
        kernel.multiplyTransB(size, from, dimension, rows, from * dimension, rows, 0, products, 0);
        kernel.multiply(size, dimension, from, products, 0, rows, 0, projections, 0);
        for (int j = 0; j < size * dimension; j++) {
            rows[from * dimension + j] -= projections[j];
        }
    }

    /** Row i to the rows from {@code from} on. Modified: row i. */
    private void orthogonalise(int from, int i) {
        int at = i * dimension;
        normalise(at);
        double left;
        do {
            for (int other = from * dimension; other < at; other += dimension) {
                double projection = kernel.dot(dimension, rows, other, rows, at);
                for (int j = 0; j < dimension; j++) {
                    rows[at + j] -= projection * rows[other + j];
                }
            }
            left = normalise(at);
        } while (left < ENOUGH);
    }

    /** The length that the row had. Modified: the row. */
    private double normalise(int at) {
        double length = Math.sqrt(kernel.dot(dimension, rows, at, rows, at));
        for (int j = at; j < at + dimension; j++) {
            rows[j] /= length;
        }
        return length;
    }
}
