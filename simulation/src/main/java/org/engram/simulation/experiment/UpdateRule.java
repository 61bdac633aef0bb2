package org.engram.simulation.experiment;

/**
 * How a gradient g changes the weights w at the learning rate η. Weight decay λ is decoupled: it takes ηλw from the weights and does not
 * enter the moments.
 */
public sealed interface UpdateRule {
    /** λ. */
    double weightDecay();

    /**
     * Adam (Kingma, Ba 2015; with weight decay AdamW, Loshchilov, Hutter 2019): m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g²,
     * w ← w − η·m̂/(√v̂ + ε) − ηλw with m̂ = m/(1−β₁ᵗ), v̂ = v/(1−β₂ᵗ), β₁ = 0.9, β₂ = 0.999, ε = 1e-8.
     */
    record Adam(double weightDecay) implements UpdateRule {}

    /** Stochastic gradient descent with momentum μ: m ← μm + g, w ← w − ηm − ηλw. */
    record Sgd(double momentum, double weightDecay) implements UpdateRule {}
}
