package org.engram.simulation.transformer;

import java.util.SplittableRandom;

/**
 * Standard normal numbers by Marsaglia's polar method:
 *
 * <pre>
 *   (u, v) uniform in the unit disc, s = u² + v²,  u √(−2 ln s / s) and v √(−2 ln s / s)
 * </pre>
 *
 * <p>with StrictMath, so that a seed gives the same numbers on every machine and Java.
 */
public final class NormalDraws {
    private final SplittableRandom random;
    private double kept = Double.NaN;

    /** Draws from this stream. Modified by every draw: random. */
    public NormalDraws(SplittableRandom random) {
        this.random = random;
    }

    /** The next number of N(0, 1). */
    public double next() {
        if (!Double.isNaN(kept)) {
            double second = kept;
            kept = Double.NaN;
            return second;
        }
        double u;
        double v;
        double s;
        do {
            u = 2 * random.nextDouble() - 1;
            v = 2 * random.nextDouble() - 1;
            s = u * u + v * v;
        } while (s >= 1 || s == 0);
        double factor = Math.sqrt(-2 * StrictMath.log(s) / s);
        kept = v * factor;
        return u * factor;
    }

    /** n numbers of N(0, variance) from {@code at} on. Modified: out. */
    public void fill(double[] out, int at, int n, double variance) {
        double deviation = Math.sqrt(variance);
        for (int i = at; i < at + n; i++) {
            out[i] = deviation * next();
        }
    }
}
