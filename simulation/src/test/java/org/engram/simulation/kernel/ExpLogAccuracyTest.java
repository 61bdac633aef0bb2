package org.engram.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class ExpLogAccuracyTest {
    private static final int POINTS = 60_000;

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void theOracleKnowsNumbersToThirtyDigits() {
        DoubleDouble e = DoubleDouble.exp(1);
        int n = DoubleDouble.exponent(1);
        assertThat(Math.scalb(e.high(), n)).isEqualTo(2.718281828459045);
        assertThat(Math.scalb(e.low(), n)).isCloseTo(1.4456468917292502e-16, within(1e-30));
        DoubleDouble third = DoubleDouble.exp(-0.34375);
        assertThat(third.high()).isEqualTo(0x1.6b0ff72deb89dp-1);
        assertThat(third.low()).isCloseTo(-0x1.dabf5975c0c02p-57, within(1e-30));
        DoubleDouble ten = DoubleDouble.log(10, 2.302585);
        assertThat(ten.high()).isEqualTo(2.302585092994046);
    }

    @Test
    void expIsWithinOneUlpOnItsWholeRange() {
        assertThat(worstExp(() -> random.nextDouble(-745.1, 709.78))).isLessThan(1);
        assertThat(worstExp(() -> random.nextDouble(-1, 1))).isLessThan(1);
    }

    @Test
    void expIsWithinOneUlpWhereTheResultIsSubnormal() {
        assertThat(worstExp(() -> random.nextDouble(-745.1, -708.3))).isLessThan(1);
    }

    @Test
    void logIsWithinOneUlpOnItsWholeRange() {
        long last = Double.doubleToRawLongBits(Double.MAX_VALUE);
        assertThat(worstLog(() -> Double.longBitsToDouble(random.nextLong(1, last))))
                .isLessThan(1);
        assertThat(worstLog(() -> random.nextDouble(0.5, 2))).isLessThan(1);
    }

    @Test
    void logIsWithinOneUlpNearOneAndForSubnormals() {
        assertThat(worstLog(() -> 1 + random.nextDouble(-1e-3, 1e-3))).isLessThan(1);
        assertThat(worstLog(() -> random.nextDouble(Double.MIN_VALUE, Double.MIN_NORMAL)))
                .isLessThan(1);
    }

    @Test
    void expOfSpecialValues() {
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(Exponential.of(-0.0)).isEqualTo(1);
        assertThat(Exponential.of(Double.NaN)).isNaN();
        assertThat(Exponential.of(Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exponential.of(Exponential.OVERFLOW)).isEqualTo(StrictMath.exp(Exponential.OVERFLOW));
        assertThat(Exponential.of(Math.nextUp(Exponential.OVERFLOW))).isInfinite();
        assertThat(Exponential.of(Exponential.UNDERFLOW)).isEqualTo(Double.MIN_VALUE);
        assertThat(Exponential.of(Math.nextDown(Exponential.UNDERFLOW))).isZero();
        assertThat(Exponential.of(-Double.MAX_VALUE)).isZero();
    }

    @Test
    void logOfSpecialValues() {
        assertThat(Logarithm.of(1)).isZero();
        assertThat(Logarithm.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Logarithm.of(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Logarithm.of(-1)).isNaN();
        assertThat(Logarithm.of(Double.NEGATIVE_INFINITY)).isNaN();
        assertThat(Logarithm.of(Double.NaN)).isNaN();
        assertThat(Logarithm.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Logarithm.of(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
        assertThat(Logarithm.of(Double.MAX_VALUE)).isEqualTo(StrictMath.log(Double.MAX_VALUE));
    }

    private static double worstExp(DoubleSupplier points) {
        double worst = 0;
        for (int i = 0; i < POINTS; i++) {
            double x = points.getAsDouble();
            worst = Math.max(worst, DoubleDouble.exp(x).ulps(Exponential.of(x), DoubleDouble.exponent(x)));
        }
        return worst;
    }

    private static double worstLog(DoubleSupplier points) {
        double worst = 0;
        for (int i = 0; i < POINTS; i++) {
            double x = points.getAsDouble();
            double y = Logarithm.of(x);
            worst = Math.max(worst, DoubleDouble.log(x, y).ulps(y, 0));
        }
        return worst;
    }
}
