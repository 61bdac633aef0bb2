package org.engram.simulation.transformer;

import org.engram.simulation.task.PromptBatch;

/**
 * A model whose weights are one flat array. Implementations own their work arrays, which grow to the largest batch seen: they belong to
 * one thread at a time. Results do not depend on the number of threads of the kernel.
 */
public interface Model {
    /** The places of the blocks of weights. */
    WeightLayout layout();

    /** |A|. */
    int answers();

    /**
     * Mean cross entropy of a batch, in nats, and its gradient. Modified: gradient, all of it.
     *
     * @param weights one for each weight, in the order of {@link #layout}
     */
    double gradient(double[] weights, PromptBatch batch, double[] gradient);

    /** The logits of a batch, row-major batch×|A|. Modified: logits. */
    void logits(double[] weights, PromptBatch batch, double[] logits);
}
