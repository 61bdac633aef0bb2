package org.engram.simulation.experiment;

import org.engram.simulation.flow.FlowLayout;

/** The weights at t = 0. */
public sealed interface Initialisation {
    /** Every weight α, keys and values alike, as the authors' code has it (spec 5.1). */
    record Uniform(double alpha) implements Initialisation {}

    /** V(a, z) = α and k(z) = α√(|A|+1), so that k(z)² − ‖V(·, z)‖² = α² for ever (spec 5.1). */
    record Balanced(double alpha) implements Initialisation {}

    /** A state in the order of {@link FlowLayout}, one value for each weight. */
    record Given(double[] state) implements Initialisation {}
}
