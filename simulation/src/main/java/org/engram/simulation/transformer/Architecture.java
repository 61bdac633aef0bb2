package org.engram.simulation.transformer;

/** What is trained. Source: spec 4.1 and 5.6. */
public sealed interface Architecture {
    /** d, the embedding dimension. */
    int dimension();

    /**
     * The one-layer transformer: H heads, and an MLP beside the residual unless m = 0.
     *
     * @param dimension d
     * @param heads H
     * @param headDimension d_h
     * @param mlpWidth m; 0 leaves the MLP out
     */
    record OneLayer(
            int dimension, int heads, int headDimension, int mlpWidth, Attention attention, Activation activation)
            implements Architecture {
        /** 4·H·d·d_h. */
        public long attentionParameters() {
            return 4L * heads * dimension * headDimension;
        }

        /** 2·m·d, without the biases, as the paper counts. */
        public long mlpParameters() {
            return 2L * mlpWidth * dimension;
        }
    }

    /**
     * The softmax head of Figure 5, right: merged matrices W_KQ, of which only W_KQ φ(EOS) acts, and W_OV straight to the answers, every
     * weight α at the start. Scores are not scaled.
     */
    record MergedHead(int dimension) implements Architecture {}
}
