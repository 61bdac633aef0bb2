package org.engram.simulation.training;

/** {@link org.engram.simulation.experiment.UpdateRule.Sgd}. */
record MomentumOptimiser(double momentum, double weightDecay) implements Optimiser {
    @Override
    public int momentsPerWeight() {
        return 1;
    }

    @Override
    public void update(
            long updates, double rate, double[] weights, double[] gradient, double[] moments, double[] next) {
        double kept = 1 - rate * weightDecay;
        for (int i = 0; i < weights.length; i++) {
            double velocity = momentum * moments[i] + gradient[i];
            moments[i] = velocity;
            next[i] = kept * weights[i] - rate * velocity;
        }
    }
}
