package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acceptance A6.1, A6.2 and A6.3 for memories. */
class MemoryFloorTest {
    @Test
    void theUniformBoundReachesZeroExactlyWhereAllOutputsFit() {
        MemoryFloor floor = MemoryFloor.uniform(500, 32);

        assertThat(floor.bitsNeeded()).isEqualTo(2500);
        assertThat(floor.loss(2500)).isEqualTo(0);
        assertThat(floor.loss(2500 - 1e-6)).isPositive();
        assertThat(floor.loss(1e9)).isEqualTo(0);
        assertThat(floor.loss(0)).isEqualTo(Math.log(32), within(1e-12));
        assertThat(floor.loss(1250)).isEqualTo(Math.log(32) / 2, within(1e-12));
    }

    /** The bound falls along straight lines between whole numbers of known outputs. */
    @Test
    void theBoundIsConvexAndFalls() {
        MemoryFloor floor = MemoryFloor.powerLaw(50, 8, 1.3);
        for (double bits = 0.5; bits < 149; bits += 0.5) {
            double before = floor.loss(bits - 0.5);
            double here = floor.loss(bits);
            double after = floor.loss(bits + 0.5);
            assertThat(here).isLessThan(before);
            assertThat(here).isLessThanOrEqualTo((before + after) / 2 + 1e-14);
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "2.5", "3"})
    void theSlopeOfASteepPowerLawIsOneMinusAlpha(double exponent) {
        int inputs = 200_000;
        MemoryFloor floor = MemoryFloor.powerLaw(inputs, 1000, exponent);
        double perOutput = Math.log(1000) / Math.log(2);
        for (double known = 100; known < inputs / 200.0; known *= 2) {
            double slope = Math.log(floor.loss(2 * known * perOutput) / floor.loss(known * perOutput)) / Math.log(2);
            assertThat(slope).as("at k = %s", known).isEqualTo(1 - exponent, within(0.02));
        }
    }

    /** Below α = 2 the end of the table is felt: the exact tail of N = 10⁵ inputs, summed here from its far end. */
    @Test
    void aFlatPowerLawFollowsItsFiniteTail() {
        int inputs = 100_000;
        double exponent = 1.2;
        MemoryFloor floor = MemoryFloor.powerLaw(inputs, 16, exponent);
        double tail = 0;
        double all = 0;
        for (int x = inputs; x >= 1; x--) {
            all += Math.pow(x, -exponent);
            tail = x == 1001 ? all : tail;
        }
        assertThat(floor.loss(4000)).isCloseTo(Math.log(16) * tail / all, Percentage.withPercentage(1e-9));
    }

    /** α = 2, M = 1000, B = 10⁴ bits: k = 1004, bound 4.18e-3 nats. */
    @Test
    void theNumbersOfTheSpecificationComeOut() {
        assertThat(1e4 * Math.log(2) / Math.log(1000)).isEqualTo(1003.4, within(0.1));
        assertThat(MemoryFloor.endless(1000, 2, 1e4)).isEqualTo(4.18e-3, within(5e-6));
        assertThat(MemoryFloor.powerLaw(200_000, 1000, 2).loss(1e4)).isEqualTo(4.18e-3, within(3e-5));
    }

    @Test
    void oneOutputNeedsNothing() {
        MemoryFloor floor = MemoryFloor.uniform(10, 1);

        assertThat(floor.bitsNeeded()).isEqualTo(0);
        assertThat(floor.loss(0)).isEqualTo(0);
    }
}
