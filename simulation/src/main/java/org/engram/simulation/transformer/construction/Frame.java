package org.engram.simulation.transformer.construction;

import java.util.Arrays;

/**
 * Orthonormal directions, and the factor that makes up for all the others: {@code scale · Σ_i f_i f_iᵀ} stands for the identity.
 *
 * @param dimension d
 * @param rows the f_i, row-major
 */
@SuppressWarnings("ArrayRecordComponent") // made for one head, never compared
record Frame(int dimension, double[] rows, double scale) {
    int count() {
        return rows.length / dimension;
    }

    /**
     * The d − 1 directions orthogonal to a unit vector e: the rows but the first of the reflection I − 2vvᵀ that swaps e and the first
     * axis.
     */
    static Frame complement(int dimension, double[] e) {
        double sign = e[0] > 0 ? -1 : 1; // to the far end of the axis, so that nothing cancels
        double[] v = e.clone();
        v[0] -= sign;
        double squares = 0;
        for (double x : v) {
            squares += x * x;
        }
        double[] rows = new double[(dimension - 1) * dimension];
        for (int i = 1; i < dimension; i++) {
            int row = (i - 1) * dimension;
            for (int j = 0; j < dimension; j++) {
                rows[row + j] = (i == j ? 1 : 0) - 2 * v[i] * v[j] / squares;
            }
        }
        return new Frame(dimension, rows, 1);
    }

    /** Directions {@code number·size} to before {@code (number+1)·size}, as far as there are any. */
    Frame share(int number, int size) {
        int from = Math.min(number * size, count());
        int to = Math.min(from + size, count());
        return new Frame(dimension, Arrays.copyOfRange(rows, from * dimension, to * dimension), scale);
    }
}
