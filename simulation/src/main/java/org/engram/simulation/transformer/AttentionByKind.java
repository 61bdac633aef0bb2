package org.engram.simulation.transformer;

import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.TokenKind;
import org.engram.simulation.task.Vocabulary;

/**
 * How much of its attention each head gives to the subject, the relation, all noise and EOS, in the mean over prompts: the sums of the
 * b_t of each kind. For softmax attention those of a head add up to 1.
 */
@SuppressWarnings("ArrayRecordComponent") // looked up, not compared
public record AttentionByKind(double[] shares) {
    private static final int KINDS = TokenKind.values().length;

    /**
     * Reads it off the scores of the vocabulary.
     *
     * @param scores of each token in each head, with the 1/√d_h where there is one; row-major (S+R+N+1)×H
     * @param batch at least one prompt
     */
    public static AttentionByKind of(Attention attention, double[] scores, Vocabulary vocabulary, PromptBatch batch) {
        int heads = scores.length / vocabulary.size();
        PromptWeights weights = new PromptWeights(attention, scores, heads, batch);
        double[] shares = new double[heads * KINDS];
        for (int i = 0; i < batch.size(); i++) {
            for (int h = 0; h < heads; h++) {
                double[] ofPrompt = weights.of(i, h);
                for (int e = batch.start[i]; e < batch.start[i + 1]; e++) {
                    int kind = TokenKind.of(batch.token[e], vocabulary).ordinal();
                    shares[h * KINDS + kind] += ofPrompt[e - batch.start[i]] / batch.size();
                }
            }
        }
        return new AttentionByKind(shares);
    }

    /** H. */
    public int heads() {
        return shares.length / KINDS;
    }

    /** The mean attention of a head on a kind of token. */
    public double of(int head, TokenKind kind) {
        return shares[head * KINDS + kind.ordinal()];
    }
}
