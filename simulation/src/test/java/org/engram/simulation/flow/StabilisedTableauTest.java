package org.engram.simulation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The coefficients against the order conditions of Runge–Kutta methods and the stability they promise. */
class StabilisedTableauTest {
    static List<StabilisedTableau> all() {
        return StabilisedTableau.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theEightConditionsOfOrderFourHold(StabilisedTableau tableau) {
        double[][] a = butcher(tableau);
        double[] b = a[tableau.stages()];
        assertThat(conditions(a, b))
                .containsExactly(
                        new double[] {1, 1 / 2.0, 1 / 3.0, 1 / 6.0, 1 / 4.0, 1 / 8.0, 1 / 12.0, 1 / 24.0}, within());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theErrorEstimateVanishesUpToOrderThreeAndOnLinearProblemsOfOrderFour(StabilisedTableau tableau) {
        double[] c = conditions(butcher(tableau), tableau.estimate());
        assertThat(new double[] {c[0], c[1], c[2], c[3], c[7]}).containsExactly(new double[5], within());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theStabilityPolynomialIsBoundedOnTheInterval(StabilisedTableau tableau) {
        double[][] a = butcher(tableau);
        for (int i = 0; i <= 20_000; i++) {
            double z = -tableau.interval() * i / 20_000;
            assertThat(Math.abs(stability(a, a[tableau.stages()], z)))
                    .isLessThanOrEqualTo(Math.max(0.951, Math.exp(z) + 1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noPartialProductOfTheEulerStepsGrows(StabilisedTableau tableau) {
        for (int i = 0; i <= 2_000; i++) {
            double z = -tableau.interval() * i / 2_000;
            double product = 1;
            for (double tau : tableau.euler()) {
                product *= 1 + tau * z;
                assertThat(Math.abs(product)).isLessThan(4);
            }
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(5e-12);
    }

    /** Rows a_ij of all stages, and b as the last row. */
    private static double[][] butcher(StabilisedTableau tableau) {
        int s = tableau.stages();
        int n = s - 4;
        double[][] a = new double[s + 1][s + 1];
        for (int i = 0; i <= s; i++) {
            System.arraycopy(tableau.euler(), 0, a[i], 0, Math.min(i, n));
        }
        for (int stage = 1, from = 0; stage <= 4; from += stage, stage++) {
            System.arraycopy(tableau.finish(), from, a[n + stage], n, stage);
        }
        return a;
    }

    private static double[] conditions(double[][] a, double[] b) {
        double[] one = times(a, null);
        double[] c2 = product(one, one);
        double[] ac = times(a, one);
        return new double[] {
            dot(b, null),
            dot(b, one),
            dot(b, c2),
            dot(b, ac),
            dot(b, product(c2, one)),
            dot(b, product(one, ac)),
            dot(b, times(a, c2)),
            dot(b, times(a, ac))
        };
    }

    private static double stability(double[][] a, double[] b, double z) {
        double[] k = new double[a.length];
        double r = 1;
        for (int i = 0; i < a.length - 1; i++) {
            k[i] = 1;
            for (int j = 0; j < i; j++) {
                k[i] += z * a[i][j] * k[j];
            }
            r += z * b[i] * k[i];
        }
        return r;
    }

    private static double[] times(double[][] a, double[] x) {
        double[] result = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = dot(a[i], x);
        }
        return result;
    }

    private static double dot(double[] b, double[] x) {
        double sum = 0;
        for (int i = 0; i < b.length; i++) {
            sum += b[i] * (x == null ? 1 : x[i]);
        }
        return sum;
    }

    private static double[] product(double[] x, double[] y) {
        double[] result = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            result[i] = x[i] * y[i];
        }
        return result;
    }
}
