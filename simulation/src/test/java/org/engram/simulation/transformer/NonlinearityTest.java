package org.engram.simulation.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.engram.simulation.kernel.Kernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NonlinearityTest {
    private static double[][] apply(Activation activation, double... x) {
        double[] h = x.clone();
        double[] slope = new double[x.length];
        Nonlinearity.of(activation).apply(Kernel.plain(), x.length, h, slope, 0);
        return new double[][] {h, slope};
    }

    @Test
    void eachIsWhatItsNameSays() {
        assertThat(apply(Activation.RELU, -2, 0, 3)[0]).containsExactly(0, 0, 3);
        assertThat(apply(Activation.RELU, -2, 0, 3)[1]).containsExactly(0, 0, 1);
        assertThat(apply(Activation.SQUARE, -2, 0, 3)[0]).containsExactly(4, 0, 9);
        for (double x = -6; x < 6; x += 0.37) {
            double tanh = Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x));
            assertThat(apply(Activation.GELU, x)[0][0]).isCloseTo(0.5 * x * (1 + tanh), within(1e-14));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSlopeIsTheDerivative(Activation activation) {
        double step = 1e-5;
        for (double x = -6; x < 6; x += 0.37) {
            double[][] applied = apply(activation, x - step, x, x + step);
            double difference = (applied[0][2] - applied[0][0]) / (2 * step);
            assertThat(applied[1][1]).isCloseTo(difference, within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hugeNumbersStayFinite(Activation activation) {
        for (double[] values : apply(activation, -1e100, -1e4, -700, 700, 1e4, 1e100)) {
            assertThat(Arrays.stream(values)).allMatch(Double::isFinite);
        }
    }
}
