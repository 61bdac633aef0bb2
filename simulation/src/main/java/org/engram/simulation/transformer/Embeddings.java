package org.engram.simulation.transformer;

/**
 * The fixed vectors of a model; never trained. Arrays are shared, and not changed by anyone.
 *
 * @param dimension d
 * @param tokens φ(z) of each token of the vocabulary, row-major (S+R+N+1)×d
 * @param answers φ(a) of each answer, row-major |A|×d
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: embeddings are drawn once for a run
public record Embeddings(int dimension, double[] tokens, double[] answers) {
    /** S + R + N + 1. */
    public int tokenCount() {
        return tokens.length / dimension;
    }

    /** |A|. */
    public int answerCount() {
        return answers.length / dimension;
    }
}
