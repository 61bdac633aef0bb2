package org.engram.simulation.experiment;

/** Which model is trained. */
public enum ModelKind {
    /** The one-layer transformer (spec 4.1). */
    TRANSFORMER,
    /** The single softmax head with merged matrices of Figure 5, right (spec 5.6). */
    MERGED_HEAD
}
