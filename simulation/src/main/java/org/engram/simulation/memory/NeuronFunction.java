package org.engram.simulation.memory;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.Hermite;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Nonlinearity;

/** σ of a memory's neurons, and which part of a degree it has. */
final class NeuronFunction {
    /** The lowest order of the polynomial σ', enough for the degrees that the theory speaks of most. */
    private static final int LEAST_ORDER = 2;

    /** Coefficients below this are rounding. */
    private static final double NOTHING = 1e-9;

    private final MemoryKind.Neurons kind;
    private final Nonlinearity nonlinearity;

    NeuronFunction(MemoryKind.Neurons kind) {
        this.kind = kind;
        nonlinearity = switch (kind.activation()) {
            case RELU -> Nonlinearity.of(Activation.RELU);
            case GELU -> Nonlinearity.of(Activation.GELU);
            case HERMITE -> new HermiteNonlinearity(Math.max(LEAST_ORDER, kind.degree()));
        };
    }

    /** σ and σ' over arrays. */
    Nonlinearity overArrays() {
        return nonlinearity;
    }

    /** The sign of E[σ(r·g) h_k(g)], k the degree, where the neurons see inputs of length r. */
    double signOfValue(double length) {
        return sign(x -> apply(length * x, true));
    }

    /** The sign of E[σ'(g) h_q(g)], q the degree. */
    double signOfSlope() {
        return sign(x -> apply(x, false));
    }

    private double apply(double x, boolean value) {
        double[] h = {x};
        double[] slope = new double[1];
        nonlinearity.apply(Kernel.plain(), 1, h, slope, 0);
        return value ? h[0] : slope[0];
    }

    private double sign(DoubleUnaryOperator function) {
        double coefficient = Hermite.coefficient(function, kind.degree());
        if (Math.abs(coefficient) < NOTHING) {
            throw new IllegalArgumentException("There is no part of degree %d in neurons with activation %s."
                    .formatted(kind.degree(), kind.activation().name().toLowerCase(Locale.ROOT)));
        }
        return Math.signum(coefficient);
    }
}
