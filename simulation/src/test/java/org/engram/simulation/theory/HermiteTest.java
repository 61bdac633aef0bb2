package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acceptance A2.4, and the quadrature behind it. */
class HermiteTest {
    private static final double EXACT = 1e-13;

    private static double relu(double x) {
        return Math.max(x, 0);
    }

    private static double step(double x) {
        return x > 0 ? 1 : 0;
    }

    private static double gelu(double x) {
        return x / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
    }

    @Test
    void polynomialsAreThoseOfTheTables() {
        double x = 1.7;
        assertThat(Hermite.polynomial(0, x)).isEqualTo(1);
        assertThat(Hermite.polynomial(3, x)).isEqualTo(x * x * x - 3 * x, within(EXACT));
        assertThat(Hermite.polynomial(4, x)).isEqualTo(Math.pow(x, 4) - 6 * x * x + 3, within(EXACT));
        assertThat(Hermite.normalised(4, x)).isEqualTo(Hermite.polynomial(4, x) / Math.sqrt(24), within(EXACT));
    }

    @Test
    void normalisedPolynomialsAreOrthonormal() {
        for (int j = 0; j <= 8; j++) {
            for (int k = 0; k <= 8; k++) {
                int first = j;
                int second = k;
                double product = Hermite.mean(g -> Hermite.normalised(first, g) * Hermite.normalised(second, g));
                assertThat(product).isEqualTo(j == k ? 1 : 0, within(1e-12));
            }
        }
    }

    /** c_k(ReLU') = φ-weighted integral over the half line: h_{k−1}(0)φ(0)/√k for k ≥ 1; c_k(ReLU) = c_{k−1}(ReLU')/√k for k ≥ 1. */
    @Test
    void coefficientsOfReluAndItsSlopeAreTheirClosedForms() {
        double density = 1 / Math.sqrt(2 * Math.PI);
        assertThat(Hermite.coefficient(HermiteTest::relu, 0)).isEqualTo(density, within(EXACT));
        assertThat(Hermite.coefficient(HermiteTest::step, 0)).isEqualTo(0.5, within(EXACT));
        double before = 0.5;
        for (int k = 1; k <= 8; k++) {
            double ofSlope = Hermite.normalised(k - 1, 0) * density / Math.sqrt(k);
            assertThat(Hermite.coefficient(HermiteTest::step, k)).isEqualTo(ofSlope, within(EXACT));
            assertThat(Hermite.coefficient(HermiteTest::relu, k)).isEqualTo(before / Math.sqrt(k), within(EXACT));
            before = ofSlope;
        }
    }

    /** The values of spec 2.2, which has them to 4 digits. */
    @ParameterizedTest
    @CsvSource({
        "relu, 0.3989, 0.5, 0.2821, 0, -0.0814, 0, 0.0446",
        "step, 0.5, 0.3989, 0, -0.1629, 0, 0.1093, 0",
        "gelu, 0.2820, 0.5, 0.2992, 0, -0.0719, 0, 0.0275"
    })
    void coefficientsAreThoseOfTheSpecification(
            String name, double c0, double c1, double c2, double c3, double c4, double c5, double c6) {
        DoubleUnaryOperator sigma = switch (name) {
            case "relu" -> HermiteTest::relu;
            case "step" -> HermiteTest::step;
            default -> HermiteTest::gelu;
        };
        double[] expected = {c0, c1, c2, c3, c4, c5, c6};
        for (int k = 0; k < expected.length; k++) {
            assertThat(Hermite.coefficient(sigma, k)).as("c_%d", k).isEqualTo(expected[k], within(6e-5));
        }
    }

    /** Panels half as wide give the same to 1e-12: the quadrature of GELU has converged far below the 1e-10 that is asked for. */
    @Test
    void coefficientsOfGeluHaveConverged() {
        for (int k = 0; k <= 8; k++) {
            int degree = k;
            DoubleUnaryOperator f = g -> gelu(g) * Hermite.normalised(degree, g) * NormalDistribution.density(g);
            double finer = GaussLegendre.integrate(f, -14, 0, 100) + GaussLegendre.integrate(f, 0, 14, 100);
            assertThat(Hermite.coefficient(HermiteTest::gelu, k)).isEqualTo(finer, within(1e-12));
        }
    }

    @Test
    void onePanelIsExactForPolynomialsOfItsDegree() {
        assertThat(GaussLegendre.integrate(x -> Math.pow(x, 38), -1, 1, 1)).isEqualTo(2.0 / 39, within(EXACT));
        assertThat(GaussLegendre.integrate(Math::exp, 0, 3, 4)).isEqualTo(Math.expm1(3), within(1e-13));
    }
}
