package org.engram.simulation.experiment;

import java.util.Arrays;

/** The weights at t = 0. */
public sealed interface Initialisation {
    /** Every weight α, keys and values alike, as the authors' code has it (spec 5.1). */
    record Uniform(double alpha) implements Initialisation {}

    /** V(a, z) = α and k(z) = α√(|A|+1), so that k(z)² − ‖V(·, z)‖² = α² for ever (spec 5.1). */
    record Balanced(double alpha) implements Initialisation {}

    /** A state in the order of {@code flow.FlowLayout}, one value for each weight. Not shared; equal when all weights are. */
    record Given(double[] state) implements Initialisation {
        public Given {
            state = state.clone();
        }

        @Override
        public double[] state() {
            return state.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Given given && Arrays.equals(state, given.state);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(state);
        }
    }
}
