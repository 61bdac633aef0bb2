package org.engram.simulation.experiment;

/**
 * Weights that know all facts without training (spec 4.3, 4.4).
 *
 * @param blockSize M_b, the most subjects or relations that share a head
 * @param beta β, how sharply a head attends to its block; includes the 1/√d_h of the scores
 * @param degree the degree of the polynomial by which the MLP stores a fact; attention alone has none
 */
public record Construction(Kind kind, int blockSize, double beta, int degree) {
    /** Which theorem. */
    public enum Kind {
        /** Theorem 3: attention alone. */
        ATTENTION,
        /** Theorem 4: attention copies subject and relation, the MLP stores the facts. */
        ATTENTION_MLP
    }

    /**
     * H: ⌈S/M_b⌉ + ⌈R/M_b⌉ blocks of one head, or of ⌈d/d_h⌉ heads whose subspaces together are all of the space.
     *
     * @param dimension d
     * @param headDimension d_h
     */
    public int heads(int subjects, int relations, int dimension, int headDimension) {
        int blocks = Math.ceilDiv(subjects, blockSize) + Math.ceilDiv(relations, blockSize);
        return kind == Kind.ATTENTION ? blocks : blocks * Math.ceilDiv(dimension, headDimension);
    }
}
