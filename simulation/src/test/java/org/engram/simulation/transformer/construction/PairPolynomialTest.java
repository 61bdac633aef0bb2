package org.engram.simulation.transformer.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engram.simulation.transformer.Activation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The features of spec 2.5 against the Gaussian integrals that they stand for. */
class PairPolynomialTest {
    private static final double STEP = 1.0 / 32;
    private static final double COSINE = 0.3;

    static Stream<Arguments> partsThatExist() {
        return Stream.of(Activation.values())
                .flatMap(activation -> IntStream.of(2, 4, 6)
                        .filter(degree -> activation != Activation.SQUARE || degree == 2)
                        .mapToObj(degree -> Arguments.of(activation, degree)));
    }

    /** In the plane of x and y, where z lies too; x = (1, 0), y = (cos, sin), z of squared length 2. */
    @ParameterizedTest
    @MethodSource("partsThatExist")
    void meanResponseIsTheProductOfPowers(Activation activation, int degree) {
        double angle = 0.7;
        double zx = Math.sqrt(2) * Math.cos(angle);
        double zy = COSINE * zx + Math.sqrt(1 - COSINE * COSINE) * Math.sqrt(2) * Math.sin(angle);
        double expected = HermitePart.of(activation, degree) * Math.pow(zx, degree - 1) * zy;
        assertThat(meanResponse(activation, degree, angle)).isCloseTo(expected, within(1e-3));
    }

    private static double meanResponse(Activation activation, int degree, double angle) {
        PairPolynomial polynomial = new PairPolynomial(degree);
        double sum = 0;
        for (double u = -9; u <= 9; u += STEP) {
            for (double v = -9; v <= 9; v += STEP) {
                double b = COSINE * u + Math.sqrt(1 - COSINE * COSINE) * v;
                double feature = polynomial.leading(u) * b - COSINE * polynomial.correction(u);
                double input = Math.sqrt(2) * (Math.cos(angle) * u + Math.sin(angle) * v);
                sum += HermitePart.value(activation, input) * feature * Math.exp(-(u * u + v * v) / 2);
            }
        }
        return sum * STEP * STEP / (2 * Math.PI);
    }

    /** The published features: ab − c, and He_3(a) b − 3 c He_2(a). */
    @Test
    void lowDegreesAreThoseOfTheSpecification() {
        double a = 1.7;
        assertThat(new PairPolynomial(2).leading(a)).isEqualTo(a);
        assertThat(new PairPolynomial(2).correction(a)).isEqualTo(1);
        assertThat(new PairPolynomial(4).leading(a)).isCloseTo(a * a * a - 3 * a, within(1e-14));
        assertThat(new PairPolynomial(4).correction(a)).isCloseTo(3 * (a * a - 1), within(1e-14));
    }

    /** ReLU'' is a point mass: κ_2 and κ_4 are the density of N(0, 2) at 0 and its second derivative; (x²)'' = 2. */
    @ParameterizedTest
    @CsvSource({"RELU, 2, 0.28209479177387814", "RELU, 4, -0.14104739588693907", "SQUARE, 2, 2"})
    void partsHaveTheirClosedForm(Activation activation, int degree, double part) {
        assertThat(HermitePart.of(activation, degree)).isCloseTo(part, within(1e-9));
    }
}
