package org.engram.simulation.experiment;

import org.engram.simulation.transformer.construction.Theorem;

/** The weights of a transformer before its first step. */
public sealed interface Start {
    /** Drawn at random, as the authors do (spec 4.1). */
    record Random() implements Start {}

    /** Every weight α: the merged head (spec 5.6). */
    record Uniform(double alpha) implements Start {}

    /** The weights of a theorem's proof. */
    record Constructed(Theorem theorem) implements Start {}
}
