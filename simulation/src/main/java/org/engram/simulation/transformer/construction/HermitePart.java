package org.engram.simulation.transformer.construction;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.engram.simulation.transformer.Activation;

/**
 * How much of degree k there is in an activation that reads a sum of two unit vectors, of squared length 2:
 *
 * <pre>
 * κ_k = E[σ^(k)(√2 g)] = E[σ(√2 g) He_k(g)] / √2^k      g ~ N(0, 1)
 * </pre>
 *
 * by Simpson's rule on either side of 0, where ReLU has its kink.
 */
final class HermitePart {
    private static final double LENGTH = Math.sqrt(2);

    /** Nothing is left of a Gaussian beyond this. */
    private static final double RANGE = 14;

    private static final int INTERVALS = 2048;

    /** Parts below this are rounding. */
    private static final double NOTHING = 1e-9;

    private HermitePart() {}

    /** @throws IllegalArgumentException when there is nothing of this degree */
    static double of(Activation activation, int degree) {
        DoubleUnaryOperator integrand =
                g -> value(activation, LENGTH * g) * PairPolynomial.hermite(degree, g) * Math.exp(-g * g / 2);
        double integral = simpson(integrand, -RANGE) + simpson(integrand, RANGE);
        double part = integral / Math.sqrt(2 * Math.PI) / Math.pow(LENGTH, degree);
        if (Math.abs(part) < NOTHING) {
            throw new IllegalArgumentException(
                    "An MLP with activation " + activation.name().toLowerCase(Locale.ROOT) + " has no part of degree "
                            + degree + "; choose another activation or degree.");
        }
        return part;
    }

    /** σ(x). */
    static double value(Activation activation, double x) {
        return switch (activation) {
            case RELU -> Math.max(x, 0);
            case GELU -> x / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
            case SQUARE -> x * x;
        };
    }

    /** The integral between 0 and an end on either side. */
    private static double simpson(DoubleUnaryOperator f, double end) {
        double h = end / INTERVALS;
        double sum = f.applyAsDouble(0) + f.applyAsDouble(end);
        for (int i = 1; i < INTERVALS; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * f.applyAsDouble(i * h);
        }
        return Math.abs(h) / 3 * sum;
    }
}
