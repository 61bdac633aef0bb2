package org.engram.simulation.theory;

/**
 * The standard normal distribution:
 *
 * <pre>
 * φ(x) = e^(−x²/2)/√(2π),  Φ(x) = ∫_{−∞}^x φ
 * |x| &lt; 3:  Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …)
 * x ≥ 3:  1 − Φ(x) = φ(x) / (x + 1/(x + 2/(x + 3/(x + …))))
 * </pre>
 *
 * Tails keep twelve digits. Source: DLMF 7.6.2, 7.9.1.
 */
public final class NormalDistribution {
    private static final double LOG_ROOT_TWO_PI = 0.91893853320467274178;
    private static final double TAIL = 3;
    private static final int FRACTIONS = 80;

    private NormalDistribution() {}

    /** φ(x). */
    public static double density(double x) {
        return Math.exp(-x * x / 2 - LOG_ROOT_TWO_PI);
    }

    /** Φ(x). */
    public static double cumulative(double x) {
        return x < 0 ? upperTail(-x) : 1 - upperTail(x);
    }

    /** log Φ(x), also where Φ(x) is 1 but for a tail. */
    public static double logCumulative(double x) {
        return x < 0 ? Math.log(upperTail(-x)) : Math.log1p(-upperTail(x));
    }

    /** 1 − Φ(x). */
    public static double upperTail(double x) {
        if (x < 0) {
            return 1 - upperTail(-x);
        }
        return x < TAIL ? 0.5 - density(x) * series(x) : density(x) * fraction(x);
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int k = 3; term > 1e-17 * sum; k += 2) {
            term *= x * x / k;
            sum += term;
        }
        return sum;
    }

    private static double fraction(double x) {
        double below = x;
        for (int k = FRACTIONS; k > 0; k--) {
            below = x + k / below;
        }
        return 1 / below;
    }
}
