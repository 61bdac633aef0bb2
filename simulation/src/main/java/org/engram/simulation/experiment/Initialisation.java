package org.engram.simulation.experiment;

import java.util.Arrays;

/** The weights at t = 0. */
public sealed interface Initialisation {
    /**
     * ln k0, the logarithm of the typical key at the start.
     *
     * @param answers |A|
     */
    double logKey(double answers);

    /** Every weight α, keys and values alike, as the authors' code has it (spec 5.1). */
    record Uniform(double alpha) implements Initialisation {
        @Override
        public double logKey(double answers) {
            return Math.log(alpha);
        }
    }

    /** V(a, z) = α and k(z) = α√(|A|+1), so that k(z)² − ‖V(·, z)‖² = α² for ever (spec 5.1). */
    record Balanced(double alpha) implements Initialisation {
        @Override
        public double logKey(double answers) {
            return Math.log(alpha) + Math.log(answers + 1) / 2;
        }
    }

    /** A state in the order of {@code flow.FlowLayout}, one value for each weight. Not shared; equal when all weights are. */
    record Given(double[] state) implements Initialisation {
        public Given {
            state = state.clone();
        }

        @Override
        public double[] state() {
            return state.clone();
        }

        /** The mean of ln|k(z)| over the tokens whose key is not zero; minus infinity when all are. */
        @Override
        public double logKey(double answers) {
            int tokens = (int) (state.length / (answers + 1));
            return Arrays.stream(state, state.length - tokens, state.length)
                    .filter(key -> key != 0)
                    .map(key -> Math.log(Math.abs(key)))
                    .average()
                    .orElse(Double.NEGATIVE_INFINITY);
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
