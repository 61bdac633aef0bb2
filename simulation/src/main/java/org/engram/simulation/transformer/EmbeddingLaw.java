package org.engram.simulation.transformer;

/** How the fixed embeddings of tokens and answers are drawn. */
public enum EmbeddingLaw {
    /** Uniform on the unit sphere S^(d−1), as in the paper's text. */
    SPHERE,
    /** Entries N(0, 1/d), as in the authors' code. */
    GAUSSIAN,
    /** Orthonormal tokens, and orthonormal answers where |A| ≤ d, else uniform on the sphere; needs d ≥ S + R + N + 1. */
    ORTHOGONAL
}
