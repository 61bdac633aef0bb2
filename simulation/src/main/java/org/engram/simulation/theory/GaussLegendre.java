package org.engram.simulation.theory;

import java.util.function.DoubleUnaryOperator;

/**
 * Integrals by the Gauss–Legendre rule with {@value #POINTS} points on each of several panels, which is exact for polynomials of degree
 * {@code 2·POINTS − 1} and, to rounding, for what is analytic on a panel. The points are the roots of the Legendre polynomial, found by
 * Newton's method. Source: DLMF 3.5(v).
 */
public final class GaussLegendre {
    private static final int POINTS = 20;
    private static final double[] POINT = new double[POINTS];
    private static final double[] WEIGHT = new double[POINTS];

    static {
        for (int i = 0; i < POINTS; i++) {
            double x = Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
            for (int pass = 0; pass < 8; pass++) {
                x -= legendre(POINTS, x) / slope(x);
            }
            POINT[i] = x;
            WEIGHT[i] = 2 / ((1 - x * x) * slope(x) * slope(x));
        }
    }

    private GaussLegendre() {}

    /** ∫ f over [from, to], in so many panels of equal width. */
    public static double integrate(DoubleUnaryOperator f, double from, double to, int panels) {
        double half = (to - from) / panels / 2;
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            double middle = from + (2 * panel + 1) * half;
            for (int i = 0; i < POINTS; i++) {
                sum += half * WEIGHT[i] * f.applyAsDouble(middle + half * POINT[i]);
            }
        }
        return sum;
    }

    /** P_n(x). */
    private static double legendre(int n, double x) {
        double before = 1;
        double value = x;
        for (int k = 1; k < n; k++) {
            double next = ((2 * k + 1) * x * value - k * before) / (k + 1);
            before = value;
            value = next;
        }
        return value;
    }

    private static double slope(double x) {
        return POINTS * (legendre(POINTS - 1, x) - x * legendre(POINTS, x)) / (1 - x * x);
    }
}
