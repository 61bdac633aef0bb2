package org.engram.simulation.experiment;

/** σ, the nonlinearity of an MLP memory. */
public enum MemoryActivation {
    /** max(x, 0). */
    RELU,
    /** x·Φ(x), in its approximation by tanh. */
    GELU,
    /** A polynomial with every Hermite coefficient up to what is needed: σ' = h_0 + … + h_K with K = max(2, degree). */
    HERMITE
}
