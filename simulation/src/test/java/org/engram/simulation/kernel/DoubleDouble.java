package org.engram.simulation.kernel;

/** A number as an unevaluated sum of two doubles, about 106 bits: enough to judge a last bit. */
record DoubleDouble(double high, double low) {
    private static final double LN2_A = 0x1.62e42fefa3800p-1;
    private static final DoubleDouble LN2_B = new DoubleDouble(0x1.ef35793c76730p-45, 0x1.f97b57a079a19p-103);
    private static final int TERMS = 28;

    static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    static DoubleDouble sum(double a, double b) {
        double s = a + b;
        double other = s - a;
        return new DoubleDouble(s, (a - (s - other)) + (b - other));
    }

    DoubleDouble plus(DoubleDouble o) {
        DoubleDouble s = sum(high, o.high);
        DoubleDouble t = sum(low, o.low);
        DoubleDouble u = sum(s.high, s.low + t.high);
        return sum(u.high, u.low + t.low);
    }

    DoubleDouble times(DoubleDouble o) {
        double p = high * o.high;
        double error = Math.fma(high, o.high, -p);
        return sum(p, error + Math.fma(high, o.low, low * o.high));
    }

    DoubleDouble over(double d) {
        double q = high / d;
        DoubleDouble rest = plus(of(-q).times(of(d)));
        return sum(q, rest.high / d);
    }

    /** The integer n of exp(x) = 2ⁿ p with p near 1. */
    static int exponent(double x) {
        return (int) Math.rint(x / LN2_A);
    }

    /** exp(x)·2⁻ⁿ with n of {@link #exponent}, by the Taylor series. */
    static DoubleDouble exp(double x) {
        int n = exponent(x);
        DoubleDouble r = of(x - n * LN2_A).plus(of(-n).times(LN2_B));
        DoubleDouble sum = of(1);
        for (int j = TERMS; j >= 1; j--) {
            sum = of(1).plus(sum.times(r.over(j)));
        }
        return sum;
    }

    /** log(x) by one step from y ≈ log(x): y + log(1 + d) with 1 + d = x·exp(−y). */
    static DoubleDouble log(double x, double y) {
        int n = exponent(-y);
        DoubleDouble d =
                exp(-y).times(of(Math.scalb(Math.scalb(x, n / 2), n - n / 2))).plus(of(-1));
        return of(y).plus(d).plus(of(-d.high * d.high / 2));
    }

    /** |value − this·2ⁿ| in units in the last place of the exact result. */
    double ulps(double value, int n) {
        double scaled = Math.scalb(Math.scalb(value, -n / 2), -n - -n / 2);
        double ulp = Math.max(Math.ulp(high), Math.scalb(Double.MIN_VALUE, -n));
        return Math.abs((scaled - high) - low) / ulp;
    }
}
