package org.engram.simulation.kernel;

/**
 * exp for one number, and the constants that its vector form shares.
 *
 * <p>x = n·ln 2 + r with |r| ≤ ½ ln 2, exp(x) = 2ⁿ(1 + r + r²q(r)), q the near-minimax polynomial of degree 10 through
 * the Chebyshev nodes. The rounding error of r is carried along, so the result is within 1 ulp. 2ⁿ is applied in two
 * factors: both are normal numbers where 2ⁿ itself is not.
 */
final class Exponential {
    /** exp of more than this is infinite. */
    static final double OVERFLOW = 0x1.62e42fefa39efp9;
    /** exp of less than this rounds to 0. */
    static final double UNDERFLOW = -0x1.74910d52d3051p9;

    static final double LOG2_E = 0x1.71547652b82fep0;
    /** ln 2 to 42 bits, so that its product with n is exact. */
    static final double LN2_HIGH = 0x1.62e42fefa3800p-1;

    static final double LN2_LOW = 0x1.ef35793c76730p-45;
    /** Adding it leaves the nearest integer in the low bits. */
    static final double ROUND = 0x1.8p52;
    /** {@link #ROUND} plus the exponent's bias: the low bits, shifted left by 52, are a power of two. */
    static final double POWER = 0x1.8p52 + 1023;

    static final double Q0 = 0x1.0000000000000p-1;
    static final double Q1 = 0x1.5555555555557p-3;
    static final double Q2 = 0x1.5555555555556p-5;
    static final double Q3 = 0x1.11111111100d8p-7;
    static final double Q4 = 0x1.6c16c16c162d2p-10;
    static final double Q5 = 0x1.a01a01abe9ce8p-13;
    static final double Q6 = 0x1.a01a01a6d9931p-16;
    static final double Q7 = 0x1.71de022bd5558p-19;
    static final double Q8 = 0x1.27e4db6121beep-22;
    static final double Q9 = 0x1.af4df5750ec30p-26;
    static final double Q10 = 0x1.1f730a202ec17p-29;

    private Exponential() {}

    static double of(double x) {
        if (x > OVERFLOW) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < UNDERFLOW) {
            return 0;
        }
        double n = Math.fma(x, LOG2_E, ROUND) - ROUND;
        double high = Math.fma(-n, LN2_HIGH, x);
        double r = Math.fma(-n, LN2_LOW, high);
        double rest = Math.fma(-n, LN2_LOW, high - r);
        double p = 1 + (r + Math.fma(r * r, q(r), rest));
        double half = Math.fma(n, 0.5, POWER);
        double other = (n - (half - POWER)) + POWER;
        return p * powerOfTwo(half) * powerOfTwo(other);
    }

    private static double q(double r) {
        double s = r * r;
        double even = Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Q10, s, Q8), s, Q6), s, Q4), s, Q2), s, Q0);
        double odd = Math.fma(Math.fma(Math.fma(Math.fma(Q9, s, Q7), s, Q5), s, Q3), s, Q1);
        return Math.fma(r, odd, even);
    }

    private static double powerOfTwo(double biased) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(biased) << 52);
    }
}
