package org.engram.simulation.flow;

import org.engram.simulation.kernel.Kernel;

/** The error of a stabilised step in units of the tolerance; {@link StabilisedRungeKutta} has the formula. */
final class StabilisedError {
    private final FlowLayout layout;
    private final Kernel kernel;
    private final double relative;
    private final double absolute;
    private final double[] scaled;

    StabilisedError(FlowLayout layout, Kernel kernel, double relative, double absolute) {
        this.layout = layout;
        this.kernel = kernel;
        this.relative = relative;
        this.absolute = absolute;
        scaled = new double[layout.size()];
    }

    double of(double h, double[] estimate, double[] y, double[] candidate) {
        for (int z = 0; z < layout.tokens(); z++) {
            scale(layout.values(z), layout.answers(), h, estimate, y, candidate);
        }
        for (int z = 0; z < layout.tokens(); z++) {
            scale(layout.key(z), 1, h, estimate, y, candidate);
        }
        return Math.sqrt(kernel.dot(scaled.length, scaled, 0, scaled, 0) / scaled.length);
    }

    private void scale(int from, int count, double h, double[] estimate, double[] y, double[] candidate) {
        double column = Math.sqrt(kernel.dot(count, candidate, from, candidate, from) / count);
        for (int i = from; i < from + count; i++) {
            double size = Math.max(column, Math.max(Math.abs(y[i]), Math.abs(candidate[i])));
            scaled[i] = h * estimate[i] / (absolute + relative * size);
        }
    }
}
