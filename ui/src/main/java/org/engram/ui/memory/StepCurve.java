package org.engram.ui.memory;

import org.engram.ui.figure.ArrayCurve;

/** The outline of a histogram. */
final class StepCurve {
    private StepCurve() {}

    /** Two points for each bin, from zero and back to zero. */
    static ArrayCurve of(double low, double width, double[] density) {
        int n = density.length;
        double[] xs = new double[2 * n + 2];
        double[] ys = new double[2 * n + 2];
        for (int bin = 0; bin <= n; bin++) {
            xs[2 * bin] = low + bin * width;
            xs[2 * bin + 1] = xs[2 * bin];
            ys[2 * bin] = bin == 0 ? 0 : density[bin - 1];
            ys[2 * bin + 1] = bin == n ? 0 : density[bin];
        }
        return new ArrayCurve(xs, ys);
    }
}
