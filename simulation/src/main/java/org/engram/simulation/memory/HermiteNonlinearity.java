package org.engram.simulation.memory;

import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.Hermite;
import org.engram.simulation.transformer.Nonlinearity;

/**
 * The polynomial with σ' = h_0 + … + h_K and σ = Σ_{k ≤ K} h_{k+1}/√(k+1), as h_{k+1}' = √(k+1) h_k.
 */
final class HermiteNonlinearity implements Nonlinearity {
    /** The factor of He_k in h_k. */
    private final double[] ofSlope;

    /** The factor of He_{k+1} in h_{k+1}/√(k+1). */
    private final double[] ofValue;

    /** @param order K */
    HermiteNonlinearity(int order) {
        ofSlope = new double[order + 1];
        ofValue = new double[order + 1];
        for (int k = 0; k <= order; k++) {
            ofSlope[k] = Hermite.normalisation(k);
            ofValue[k] = Hermite.normalisation(k + 1) / Math.sqrt(k + 1.0);
        }
    }

    @Override
    public void apply(Kernel own, int n, double[] h, double[] slope, int at) {
        for (int i = at; i < at + n; i++) {
            double x = h[i];
            double before = 0;
            double polynomial = 1;
            double sum = 0;
            double sumOfSlopes = 0;
            for (int k = 0; k < ofSlope.length; k++) {
                double next = x * polynomial - k * before;
                sumOfSlopes += ofSlope[k] * polynomial;
                sum += ofValue[k] * next;
                before = polynomial;
                polynomial = next;
            }
            h[i] = sum;
            slope[i] = sumOfSlopes;
        }
    }
}
