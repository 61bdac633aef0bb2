package org.engram.simulation.experiment;

/** Where a transformer's weights come from. */
public enum StartKind {
    /** Drawn at random. */
    RANDOM,
    /** Theorem 3's. */
    ATTENTION,
    /** Theorem 4's. */
    ATTENTION_MLP
}
