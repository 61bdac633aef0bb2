package org.engram.simulation.experiment;

/** How the learning rate changes over a run of n steps. */
public enum Schedule {
    /** η at every step. */
    CONSTANT,
    /** η·½(1 + cos(πt/n)) at step t: from η down to nothing. */
    COSINE
}
