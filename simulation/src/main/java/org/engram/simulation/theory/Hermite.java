package org.engram.simulation.theory;

import java.util.function.DoubleUnaryOperator;

/**
 * Hermite polynomials and coefficients (spec 2.2):
 *
 * <pre>
 * He_0 = 1,  He_1 = x,  He_{k+1} = x He_k − k He_{k−1},  h_k = He_k / √k!
 * E[h_j(g) h_k(g)] = δ_jk,  c_k(σ) = E[σ(g) h_k(g)],  g ~ N(0, 1)
 * </pre>
 *
 * Coefficients are integrals over panels that meet at 0, where ReLU has its kink and its slope a step: nothing is interpolated across.
 */
public final class Hermite {
    /** Nothing is left of a Gaussian beyond this. */
    private static final double RANGE = 16;

    private static final int PANELS = 32;

    private Hermite() {}

    /** He_k(x). */
    public static double polynomial(int degree, double x) {
        double before = 0;
        double value = 1;
        for (int k = 0; k < degree; k++) {
            double next = x * value - k * before;
            before = value;
            value = next;
        }
        return value;
    }

    /** 1/√k!, the factor of He_k in h_k. */
    public static double normalisation(int degree) {
        double factor = 1;
        for (int k = 2; k <= degree; k++) {
            factor /= Math.sqrt(k);
        }
        return factor;
    }

    /** h_k(x), of mean square 1 under a Gaussian. */
    public static double normalised(int degree, double x) {
        return normalisation(degree) * polynomial(degree, x);
    }

    /** c_k(σ) of a σ that is smooth but at 0. */
    public static double coefficient(DoubleUnaryOperator sigma, int degree) {
        return normalisation(degree) * mean(g -> sigma.applyAsDouble(g) * polynomial(degree, g));
    }

    /** E[f(g)] of an f that is smooth but at 0. */
    public static double mean(DoubleUnaryOperator f) {
        DoubleUnaryOperator weighted = g -> f.applyAsDouble(g) * NormalDistribution.density(g);
        return GaussLegendre.integrate(weighted, -RANGE, 0, PANELS)
                + GaussLegendre.integrate(weighted, 0, RANGE, PANELS);
    }
}
