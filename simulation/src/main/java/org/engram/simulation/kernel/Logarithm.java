package org.engram.simulation.kernel;

/**
 * log for one number, and the constants that its vector form shares.
 *
 * <p>The algorithm of fdlibm: x = 2ᵏ(1 + f) with √½ ≤ 1 + f < √2, s = f/(2 + f),
 * log(1 + f) = f − (f²/2 − s(f²/2 + R(s²))); within 1 ulp.
 */
final class Logarithm {
    static final double LN2_HIGH = 0x1.62e42fee00000p-1;
    static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    /** Bits just below those of √½, where the significand of 1 + f begins. */
    static final long FIRST = 0x3fe6a09e00000000L;
    /** Moves {@link #FIRST} to an exponent boundary. */
    static final long SHIFT = 0x3ff0000000000000L - FIRST;

    static final long SIGNIFICAND = 0x000fffffffffffffL;
    /** Or-ed with a small integer it is that integer plus 2⁵². */
    static final long INTEGER = 0x4330000000000000L;
    /** 2⁵² plus the exponent's bias. */
    static final double BIAS = 0x1p52 + 1023;
    /** Brings a subnormal number into the normal range. */
    static final double SCALE = 0x1p54;

    static final double SCALE_EXPONENT = 54;

    static final double R1 = 0x1.5555555555593p-1;
    static final double R2 = 0x1.999999997fa04p-2;
    static final double R3 = 0x1.2492494229359p-2;
    static final double R4 = 0x1.c71c51d8e78afp-3;
    static final double R5 = 0x1.7466496cb03dep-3;
    static final double R6 = 0x1.39a09d078c69fp-3;
    static final double R7 = 0x1.2f112df3e5244p-3;

    private Logarithm() {}

    static double of(double x) {
        if (!(x > 0)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        boolean subnormal = x < Double.MIN_NORMAL;
        long shifted = Double.doubleToRawLongBits(subnormal ? x * SCALE : x) + SHIFT;
        double k = Double.longBitsToDouble((shifted >>> 52) | INTEGER) - BIAS;
        double f = Double.longBitsToDouble((shifted & SIGNIFICAND) + FIRST) - 1;
        return combine(subnormal ? k - SCALE_EXPONENT : k, f);
    }

    private static double combine(double k, double f) {
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double even = Math.fma(Math.fma(R6, w, R4), w, R2);
        double odd = Math.fma(Math.fma(Math.fma(R7, w, R5), w, R3), w, R1);
        double half = 0.5 * f * f;
        double series = half + Math.fma(w, even, z * odd);
        double correction = (half - Math.fma(s, series, k * LN2_LOW)) - f;
        return Math.fma(k, LN2_HIGH, -correction);
    }
}
