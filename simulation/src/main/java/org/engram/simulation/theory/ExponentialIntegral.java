package org.engram.simulation.theory;

/**
 * The exponential integral for x > 0:
 *
 * <pre>
 * Ei(x) = γ + ln x + E(x),   E(x) = ∫₀ˣ (e^u − 1)/u du = Σ_{k≥1} x^k / (k·k!)
 * </pre>
 *
 * The series has positive terms only, so that it loses nothing; beyond {@value #LARGE} the asymptotic series
 * (e^x/x) Σ k!/x^k, ended at its smallest term, is exact to double precision. Source: DLMF 6.6.1, 6.12.1.
 */
public final class ExponentialIntegral {
    private static final double EULER = 0.57721566490153286060651209;
    private static final double LARGE = 40;

    private ExponentialIntegral() {}

    /** Ei(x) for x > 0. */
    public static double ei(double x) {
        return x > LARGE ? asymptotic(x) : EULER + Math.log(x) + series(x);
    }

    /** E(x) = Ei(x) − γ − ln x for x ≥ 0, the part without a singularity. */
    public static double entire(double x) {
        return x > LARGE ? asymptotic(x) - EULER - Math.log(x) : series(x);
    }

    private static double series(double x) {
        double power = x;
        double sum = x;
        for (int k = 2; power > k * 1e-17 * sum; k++) {
            power *= x / k;
            sum += power / k;
        }
        return sum;
    }

    private static double asymptotic(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < x && term > 1e-17; k++) {
            term *= k / x;
            sum += term;
        }
        return Math.exp(x) / x * sum;
    }
}
