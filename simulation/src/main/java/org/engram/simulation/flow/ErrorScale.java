package org.engram.simulation.flow;

import org.engram.simulation.kernel.Kernel;

/**
 * What an error of each weight is measured against in a step from y to ŷ:
 *
 * <pre>
 *   scale_i = absolute + relative · max(|y_i|, |ŷ_i|, c_i),   c_i the root mean square of ŷ over the column of i
 * </pre>
 *
 * <p>A column is W_OV(·, z) of one token; a key stands alone. The logits see whole columns, so a single weight that passes through zero does not deserve
 * a step of its own: without c_i random facts at (16, 4, 8) and tolerance 1e-8 cost six times as many evaluations for the same curves.
 */
final class ErrorScale {
    private final int columns;
    private final int length;
    private final Kernel kernel;
    private final double relative;
    private final double absolute;
    private final double[] inverse;
    private final double[] scaled;

    /** The first {@code columns · length} of the weights are columns, the others stand alone. */
    ErrorScale(int dimension, int columns, int length, Kernel kernel, double relative, double absolute) {
        this.columns = columns;
        this.length = length;
        this.kernel = kernel;
        this.relative = relative;
        this.absolute = absolute;
        inverse = new double[dimension];
        scaled = new double[dimension];
    }

    /** Takes the scale from the two ends of a step. */
    void between(double[] y, double[] candidate) {
        for (int z = 0; z < columns; z++) {
            column(z * length, y, candidate);
        }
        for (int i = columns * length; i < inverse.length; i++) {
            inverse[i] = 1 / (absolute + relative * Math.max(Math.abs(y[i]), Math.abs(candidate[i])));
        }
    }

    private void column(int from, double[] y, double[] candidate) {
        double size = Math.sqrt(kernel.dot(length, candidate, from, candidate, from) / length);
        for (int i = from; i < from + length; i++) {
            double largest = Math.max(size, Math.max(Math.abs(y[i]), Math.abs(candidate[i])));
            inverse[i] = 1 / (absolute + relative * largest);
        }
    }

    /** Σ (x_i / scale_i)². */
    double squaredNorm(double[] x) {
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = x[i] * inverse[i];
        }
        return kernel.dot(scaled.length, scaled, 0, scaled, 0);
    }
}
