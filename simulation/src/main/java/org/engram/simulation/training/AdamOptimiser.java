package org.engram.simulation.training;

/** {@link org.engram.simulation.experiment.UpdateRule.Adam}; the moments are all m, then all v. */
record AdamOptimiser(double weightDecay) implements Optimiser {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    @Override
    public int momentsPerWeight() {
        return 2;
    }

    @Override
    public void update(
            long updates, double rate, double[] weights, double[] gradient, double[] moments, double[] next) {
        int n = weights.length;
        double correction1 = 1 - StrictMath.pow(BETA1, updates + 1.0);
        double correction2 = 1 - StrictMath.pow(BETA2, updates + 1.0);
        double perMean = rate / correction1;
        double perRoot = 1 / Math.sqrt(correction2);
        double kept = 1 - rate * weightDecay;
        for (int i = 0; i < n; i++) {
            double g = gradient[i];
            double mean = BETA1 * moments[i] + (1 - BETA1) * g;
            double square = BETA2 * moments[n + i] + (1 - BETA2) * g * g;
            moments[i] = mean;
            moments[n + i] = square;
            next[i] = kept * weights[i] - perMean * mean / (Math.sqrt(square) * perRoot + EPSILON);
        }
    }
}
