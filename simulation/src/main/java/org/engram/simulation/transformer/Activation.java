package org.engram.simulation.transformer;

/** σ, the nonlinearity of the MLP. */
public enum Activation {
    /** max(x, 0). */
    RELU,
    /** x·Φ(x), in the approximation ½x(1 + tanh(√(2/π)(x + 0.044715x³))). */
    GELU,
    /** x², the polynomial of the construction of Theorem 4 with p = k = 1. */
    SQUARE
}
