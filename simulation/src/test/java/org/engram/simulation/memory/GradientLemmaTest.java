package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.training.RandomStream;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;

/** Acceptance A7.1: what one step of gradient descent writes, and that gradients are gradients. */
class GradientLemmaTest {
    private static final Kernel KERNEL = Kernel.plain();
    private static final double RATE = 2.5;

    /** The loss at some weights. Modified: gradient. */
    private static double loss(ResponseModel model, Associations a, double[] weights, double[] gradient) {
        double[] responses = new double[a.in().length];
        double[] responseGradient = new double[a.in().length];
        CrossEntropy crossEntropy = new CrossEntropy(a, 1);
        model.begin(weights);
        KERNEL.ranges(a.inputs(), CrossEntropy.ROWS, (own, part, from, to) -> {
            model.respond(own, from, to, responses);
            crossEntropy.backward(own, part, from, to, responses, false, responseGradient);
            model.backward(own, from, to, responseGradient);
        });
        model.gradient(KERNEL, responseGradient, gradient);
        return crossEntropy.mean(KERNEL);
    }

    /** W₁ = −η∇L(0). */
    private static double[] oneStep(Associations a) {
        int d = a.dimension();
        double[] w = new double[d * d];
        loss(new MatrixModel(a, 0, KERNEL), a, new double[d * d], w);
        for (int i = 0; i < w.length; i++) {
            w[i] *= -RATE;
        }
        return w;
    }

    /** u_kᵀ W x for a row of inputs. */
    private static double score(Associations a, double[] w, int output, int input) {
        int d = a.dimension();
        double score = 0;
        for (int i = 0; i < d; i++) {
            score += a.out()[output * d + i] * KERNEL.dot(d, w, i * d, a.in(), input * d);
        }
        return score;
    }

    private static double[] unitVectors(int count, int first, int dimension) {
        double[] x = new double[count * dimension];
        for (int i = 0; i < count; i++) {
            x[i * dimension + first + i] = 1;
        }
        return x;
    }

    @Test
    void oneStepWritesExactlyTheAssociationsLessTheirMean() {
        int n = 6;
        int[] target = {2, 0, 5, 1, 4, 3};
        Associations a = new Associations(n, unitVectors(n, 0, n), unitVectors(n, 0, n), target);
        double[] w = oneStep(a);

        for (int z = 0; z < n; z++) {
            for (int k = 0; k < n; k++) {
                double expected = k == target[z] ? RATE / n * (1 - 1.0 / n) : -RATE / (n * n);
                assertThat(score(a, w, k, z)).isEqualTo(expected, within(1e-15));
            }
        }
    }

    /** x = e_y + p_t with y and t uniform: what does not tell y averages out. */
    @Test
    void oneStepFindsTheSignalInNoisyInputs() {
        int n = 8;
        int noises = 5;
        int d = n + noises;
        double[] in = new double[n * noises * d];
        int[] target = new int[n * noises];
        for (int x = 0; x < target.length; x++) {
            target[x] = x / noises;
            in[x * d + x / noises] = 1;
            in[x * d + n + x % noises] = 1;
        }
        Associations a = new Associations(d, in, unitVectors(n, 0, d), target);
        double[] w = oneStep(a);

        for (int x = 0; x < target.length; x++) {
            for (int k = 0; k < n; k++) {
                double signal = k == target[x] ? RATE / n : 0;
                assertThat(score(a, w, k, x)).isEqualTo(signal, within(1.001 * RATE / (n * n)));
            }
        }
    }

    @Test
    void theGradientStepOfTheLaboratoryIsOneStepAtTheRateN() {
        MemoryExperiment experiment = Draws.modulo(new MemoryKind.GradientStep(), 7, 30, 12);
        MeasuredMemory memory = MeasuredMemory.of(experiment, KERNEL);
        double[] step = oneStep(memory.associations());

        double[] scaled = Arrays.stream(step).map(entry -> entry * 30 / RATE).toArray();
        assertThat(memory.matrix().orElseThrow().data).containsExactly(scaled, within(1e-12));
    }

    @Test
    void theGradientOfAMatrixIsThatOfFiniteDifferences() {
        Associations a = associations();
        checkGradient(new MatrixModel(a, 3, KERNEL), a);
    }

    @Test
    void theGradientOfAnMlpIsThatOfFiniteDifferences() {
        Associations a = associations();
        checkGradient(new MlpModel(a, 9, 3, KERNEL), a);
    }

    private static Associations associations() {
        return MeasuredMemory.of(Draws.modulo(new MemoryKind.OuterProduct(), 5, 130, 11), KERNEL)
                .associations();
    }

    private static void checkGradient(ResponseModel model, Associations a) {
        double[] weights = model.start();
        double[] gradient = new double[weights.length];
        loss(model, a, weights, gradient);
        double step = 1e-6;
        double largest = Arrays.stream(gradient).map(Math::abs).max().orElseThrow();
        for (int i = 0; i < weights.length; i++) {
            double[] moved = weights.clone();
            moved[i] += step;
            double above = loss(model, a, moved, new double[weights.length]);
            moved[i] -= 2 * step;
            double below = loss(model, a, moved, new double[weights.length]);
            assertThat((above - below) / (2 * step)).isEqualTo(gradient[i], within(1e-6 * largest));
        }
    }

    /** A random matrix with entries N(0, 1/d) keeps lengths, and takes a direction to a nearly orthogonal one. */
    @Test
    void aRandomMatrixRemaps() {
        int d = 1024;
        double[] w = NormalRows.draw(RandomStream.WEIGHTS, 1, d, d, 1.0 / d, KERNEL);
        double[] u = EmbeddingRows.draw(RandomStream.OUTPUTS, EmbeddingLaw.SPHERE, 1, 1, d, KERNEL);
        double[] mapped = new double[d];
        KERNEL.multiplyTransB(1, d, d, u, 0, w, 0, mapped, 0);

        assertThat(Math.sqrt(KERNEL.dot(d, mapped, 0, mapped, 0))).isEqualTo(1, within(3 / Math.sqrt(2 * d)));
        assertThat(KERNEL.dot(d, mapped, 0, u, 0)).isEqualTo(0, within(3 / Math.sqrt(d)));
    }
}
