package org.engram.simulation.experiment;

/** How the weights move. */
public sealed interface Dynamics {
    /** Population gradient flow at a relative tolerance; the absolute one is tolerance × 1e-6 × the smallest non-zero initial weight. */
    record Flow(double tolerance) implements Dynamics {}

    /** Population gradient descent; t = step × learning rate. */
    record Descent(double learningRate) implements Dynamics {}
}
