package org.engram.simulation.transformer;

import org.engram.simulation.task.PromptBatch;

/** The attention of a head on each distinct token of a prompt, over all its positions: n_z e^{s_z} / Σ n_z' e^{s_z'}, or n_z s_z. */
final class PromptWeights {
    private final Attention attention;
    private final double[] scores;
    private final int heads;
    private final PromptBatch batch;
    private final double[] weights;

    /** @param scores of each token of the vocabulary in each head, row-major n×H */
    PromptWeights(Attention attention, double[] scores, int heads, PromptBatch batch) {
        this.attention = attention;
        this.scores = scores;
        this.heads = heads;
        this.batch = batch;
        weights = new double[batch.entriesPerPrompt()];
    }

    /** One for each entry of the prompt, from 0; valid until the next call. */
    double[] of(int prompt, int head) {
        int from = batch.start[prompt];
        int count = batch.start[prompt + 1] - from;
        double largest = Double.NEGATIVE_INFINITY;
        for (int e = 0; e < count; e++) {
            weights[e] = scores[batch.token[from + e] * heads + head];
            largest = Math.max(largest, weights[e]);
        }
        double sum = 0;
        for (int e = 0; e < count; e++) {
            weights[e] = batch.count[from + e] * unnormalised(weights[e], largest);
            sum += weights[e];
        }
        for (int e = 0; e < count && attention == Attention.SOFTMAX; e++) {
            weights[e] /= sum;
        }
        return weights;
    }

    private double unnormalised(double score, double largest) {
        return attention == Attention.SOFTMAX ? Math.exp(score - largest) : score;
    }
}
