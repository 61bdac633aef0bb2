package org.engram.simulation.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.engram.simulation.kernel.Kernel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Neither vectors nor threads change a byte of logits or gradient. */
class TransformerSameBytesTest {
    static Stream<Sample> samples() {
        Sample.Task task = new Sample.Task(24, 9, 5, 40, 32);
        Sample relu =
                Sample.of(new Architecture.OneLayer(40, 4, 10, 33, Attention.SOFTMAX, Activation.RELU), task, 300, 1);
        return Stream.of(
                relu,
                relu.withQueries(20_000),
                Sample.of(new Architecture.OneLayer(40, 3, 9, 0, Attention.SOFTMAX, Activation.RELU), task, 300, 2),
                Sample.of(new Architecture.OneLayer(33, 5, 8, 50, Attention.LINEAR, Activation.GELU), task, 300, 3));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyKernelGivesTheSameBytes(Sample sample) {
        double[] logits = sample.logits(Kernel.plain());
        double[] gradient = sample.gradient(Kernel.plain());
        assertThat(gradient).doesNotContain(Double.NaN);
        for (int threads = 1; threads <= 3; threads++) {
            try (Kernel kernel = Kernel.best(threads)) {
                assertThat(sample.logits(kernel)).isEqualTo(logits);
                assertThat(sample.gradient(kernel)).isEqualTo(gradient);
            }
        }
    }
}
