package org.engram.simulation.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.WeightLayout.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gradient against central differences of a loss that is computed position by position. */
class TransformerGradientTest {
    private static final int PROMPTS = 12;
    private static final int WEIGHTS_OF_A_BLOCK = 24;
    private static final double STEP = 1e-5;

    record Shape(Architecture.OneLayer model, Sample.Task task) {}

    private static Shape shape(
            int d,
            int heads,
            int headDimension,
            int m,
            Attention attention,
            Activation activation,
            int subjects,
            int relations,
            int answers,
            int noise,
            int length) {
        return new Shape(
                new Architecture.OneLayer(d, heads, headDimension, m, attention, activation),
                new Sample.Task(subjects, relations, answers, noise, length));
    }

    static Stream<Shape> shapes() {
        Stream<Shape> corners = Stream.of(
                shape(7, 1, 4, 5, Attention.SOFTMAX, Activation.RELU, 5, 3, 2, 4, 9),
                shape(6, 3, 1, 4, Attention.SOFTMAX, Activation.RELU, 4, 2, 3, 3, 7),
                shape(9, 2, 3, 0, Attention.SOFTMAX, Activation.RELU, 5, 3, 2, 6, 8),
                shape(5, 2, 3, 1, Attention.SOFTMAX, Activation.RELU, 4, 3, 2, 4, 6),
                shape(8, 2, 4, 6, Attention.LINEAR, Activation.RELU, 5, 2, 3, 4, 8),
                shape(6, 1, 1, 1, Attention.LINEAR, Activation.GELU, 3, 2, 2, 2, 5),
                shape(8, 2, 2, 5, Attention.SOFTMAX, Activation.GELU, 4, 3, 2, 4, 3),
                shape(10, 3, 5, 7, Attention.SOFTMAX, Activation.SQUARE, 6, 4, 3, 5, 8),
                shape(3, 1, 9, 11, Attention.SOFTMAX, Activation.GELU, 2, 2, 4, 1, 12),
                shape(1, 1, 1, 0, Attention.SOFTMAX, Activation.RELU, 1, 2, 2, 1, 4));
        SplittableRandom random = new SplittableRandom(20261121);
        return Stream.concat(corners, Stream.generate(() -> random(random)).limit(10));
    }

    private static Shape random(SplittableRandom random) {
        return shape(
                random.nextInt(2, 14),
                random.nextInt(1, 5),
                random.nextInt(1, 7),
                random.nextInt(0, 12),
                Attention.values()[random.nextInt(2)],
                Activation.values()[random.nextInt(3)],
                random.nextInt(1, 8),
                random.nextInt(1, 5),
                random.nextInt(2, 5),
                random.nextInt(1, 9),
                random.nextInt(3, 14));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyBlockAgreesWithCentralDifferences(Shape shape) {
        Sample sample =
                Sample.of(shape.model(), shape.task(), PROMPTS, shape.model().dimension());
        double[] gradient = sample.gradient(Kernel.best());
        SplittableRandom random = new SplittableRandom(5);
        for (Block block : OneLayerLayout.of(shape.model()).blocks()) {
            double largest = Arrays.stream(gradient, block.start(), block.end())
                    .map(Math::abs)
                    .max()
                    .orElseThrow();
            assertThat(largest).as(block.name()).isPositive();
            for (int i = 0; i < WEIGHTS_OF_A_BLOCK; i++) {
                int weight = random.nextInt(block.start(), block.end());
                assertThat(gradient[weight])
                        .as(block.name())
                        .isCloseTo(difference(sample, weight), within(1e-6 * largest));
            }
        }
    }

    /** Of fourth order. */
    private static double difference(Sample sample, int weight) {
        double near = loss(sample, weight, STEP) - loss(sample, weight, -STEP);
        double far = loss(sample, weight, 2 * STEP) - loss(sample, weight, -2 * STEP);
        return (8 * near - far) / (12 * STEP);
    }

    private static double loss(Sample sample, int weight, double step) {
        double[] weights = sample.weights().clone();
        weights[weight] += step;
        return sample.oracle().loss(weights, sample.batch());
    }
}
