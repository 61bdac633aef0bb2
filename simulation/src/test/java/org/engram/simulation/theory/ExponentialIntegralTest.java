package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExponentialIntegralTest {
    /** Values computed with mpmath at 25 digits. */
    @ParameterizedTest
    @CsvSource({
        "1e-10, -22.44863526493892398",
        "0.1, -1.622812813969276675",
        "0.5, 0.45421990486317357992",
        "1, 1.8951178163559367555",
        "2, 4.9542343560018901634",
        "5, 40.185275355803177455",
        "10, 2492.2289762418777591",
        "20, 25615652.66405658882",
        "39.9, 5479032048901901.112",
        "40.1, 6657825191607090.8168",
        "50, 1.0585636897131690963e20",
        "100, 2.7155527448538798219e41",
        "700, 1.4509787360525608526e301"
    })
    void agreesWithTabulatedValues(double x, double expected) {
        assertThat(ExponentialIntegral.ei(x)).isCloseTo(expected, Percentage.withPercentage(1e-12));
    }

    @Test
    void theEntirePartIsTheIntegralOfExpMinusOne() {
        assertThat(ExponentialIntegral.entire(0)).isZero();
        assertThat(ExponentialIntegral.entire(1e-12)).isCloseTo(1e-12, within(1e-24));
        assertThat(ExponentialIntegral.entire(1)).isCloseTo(1.3179021514544038949, within(1e-15));
    }
}
