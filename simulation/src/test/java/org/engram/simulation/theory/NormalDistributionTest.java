package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalDistributionTest {
    /** Tables of erfc to 14 digits: 1 − Φ(x) = erfc(x/√2)/2. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "0.5, 0.30853753872598689636",
        "1, 0.15865525393145705142",
        "2, 0.022750131948179207200",
        "2.999999, 0.001349902463485155",
        "3, 0.0013498980316300945267",
        "5, 2.8665157187919391167e-7",
        "10, 7.6198530241605260660e-24",
        "30, 4.906713927148764e-198"
    })
    void tailsKeepTwelveDigits(double x, double tail) {
        assertThat(NormalDistribution.upperTail(x)).isCloseTo(tail, Percentage.withPercentage(1e-9));
        assertThat(NormalDistribution.cumulative(-x)).isCloseTo(tail, Percentage.withPercentage(1e-9));
        assertThat(NormalDistribution.cumulative(x)).isEqualTo(1 - tail, within(1e-15));
        assertThat(NormalDistribution.logCumulative(x)).isCloseTo(Math.log1p(-tail), Percentage.withPercentage(1e-9));
    }

    @Test
    void bothBranchesMeet() {
        double below = NormalDistribution.upperTail(Math.nextDown(3.0));
        double above = NormalDistribution.upperTail(3);
        assertThat(below / above).isEqualTo(1, within(1e-12));
    }
}
