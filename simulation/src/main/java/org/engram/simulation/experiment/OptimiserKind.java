package org.engram.simulation.experiment;

/** Which update rule is used. */
public enum OptimiserKind {
    ADAM,
    SGD
}
