package org.engram.simulation.training;

import org.engram.simulation.experiment.UpdateRule;

/** An update rule over flat arrays. It keeps nothing: what it remembers are the moments. */
public interface Optimiser {
    /** How many moments it keeps for each weight. */
    int momentsPerWeight();

    /**
     * One update. Modified: moments, next.
     *
     * @param updates how many there were before
     * @param moments zero before the first update
     * @param next the new weights; not the same array as {@code weights}
     */
    void update(long updates, double rate, double[] weights, double[] gradient, double[] moments, double[] next);

    static Optimiser of(UpdateRule rule) {
        return switch (rule) {
            case UpdateRule.Adam adam -> new AdamOptimiser(adam.weightDecay());
            case UpdateRule.Sgd sgd -> new MomentumOptimiser(sgd.momentum(), sgd.weightDecay());
        };
    }
}
