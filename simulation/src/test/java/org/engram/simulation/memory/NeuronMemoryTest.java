package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryActivation;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.experiment.MemoryKind.Neurons;
import org.engram.simulation.experiment.MemoryKind.PairFeatures;
import org.engram.simulation.experiment.MemoryKind.RandomFeatures;
import org.engram.simulation.experiment.MemoryKind.TangentKernel;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.Hermite;
import org.engram.simulation.training.RandomStream;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acceptance A2.3, and what the constructions of spec 2.3–2.5 are on average. */
class NeuronMemoryTest {
    private static final Kernel KERNEL = Kernel.plain();

    @ParameterizedTest
    @CsvSource({"32, 4096, 200, 2, 1.00", "32, 4096, 200, 0, 0.24", "16, 1024, 60, 2, 0.88", "16, 1024, 60, 0, 0.28"})
    void tangentMemoriesAreRecalledAsMeasuredBefore(int d, int width, int inputs, int degree, double accuracy) {
        MemoryKind kind = new TangentKernel(width, MemoryActivation.HERMITE, degree);

        assertThat(Draws.accuracy(Draws.identity(kind, d, inputs), 20)).isEqualTo(accuracy, within(0.04));
    }

    @ParameterizedTest
    @CsvSource({"2, 0.98", "1, 0.23"})
    void randomFeaturesAreRecalledAsMeasuredBefore(int degree, double accuracy) {
        MemoryKind kind = new RandomFeatures(4096, MemoryActivation.RELU, degree);

        assertThat(Draws.accuracy(Draws.identity(kind, 32, 200), 20)).isEqualTo(accuracy, within(0.04));
    }

    /** The mean of the correct scores is |c| Σ_{x'} ⟨e_x, e_x'⟩^k ⟨u_x, u_x'⟩, of which x' = x gives 1. */
    @ParameterizedTest
    @CsvSource({"RELU, 1, 0.5", "RELU, 2, 0.28209", "GELU, 2, 0.29919", "HERMITE, 3, 0.57735"})
    void randomFeaturesScoreTheirHermiteCoefficient(MemoryActivation activation, int degree, double coefficient) {
        MemoryExperiment experiment = Draws.identity(new RandomFeatures(2048, activation, degree), 24, 30);

        assertThat(Draws.mean(experiment, 20, m -> m.statistics().correctMean()))
                .isEqualTo(coefficient, within(0.04));
    }

    /** c_q(ReLU') is ½ for q = 0 and negative for q = 3: the sign is turned. */
    @ParameterizedTest
    @CsvSource({"RELU, 0, 0.5", "RELU, 1, 0.39894", "RELU, 3, 0.16287", "HERMITE, 2, 1"})
    void tangentMemoriesScoreTheirHermiteCoefficient(MemoryActivation activation, int degree, double coefficient) {
        MemoryExperiment experiment = Draws.identity(new TangentKernel(2048, activation, degree), 24, 10);

        assertThat(Draws.mean(experiment, 20, m -> m.statistics().correctMean()))
                .isEqualTo(coefficient, within(0.06));
    }

    /** An MLP of 2m neurons with a small change of its first layer is what the tangent memory is linear in. */
    @Test
    void theTangentMemoryIsTheLimitOfAnMlp() {
        int d = 5;
        int m = 300;
        int n = 7;
        MemoryExperiment experiment = Draws.identity(new TangentKernel(m, MemoryActivation.HERMITE, 2), d, n);
        MeasuredMemory memory = MeasuredMemory.of(experiment, KERNEL);
        Associations a = memory.associations();
        double[] w = NormalRows.draw(RandomStream.NEURONS, 0, m, d, 1, KERNEL);
        double[] v = NormalRows.draw(RandomStream.OUTPUT_NEURONS, 0, m, d, 1, KERNEL);
        double epsilon = 1e-4;
        double[] response = new double[d];
        for (int i = 0; i < m; i++) {
            double[] delta = new double[d];
            for (int x = 0; x < n; x++) {
                double factor = KERNEL.dot(d, v, i * d, a.out(), x * d)
                        * Hermite.normalised(2, KERNEL.dot(d, w, i * d, a.in(), x * d))
                        / m;
                for (int j = 0; j < d; j++) {
                    delta[j] += factor * a.in()[x * d + j];
                }
            }
            double at = KERNEL.dot(d, w, i * d, a.in(), 0);
            double change = epsilon * KERNEL.dot(d, delta, 0, a.in(), 0);
            double slope = (sigma(at + change) - sigma(at - change)) / (2 * epsilon);
            for (int j = 0; j < d; j++) {
                response[j] += slope * v[i * d + j];
            }
        }
        double expected = KERNEL.dot(d, response, 0, a.out(), 0);
        assertThat(memory.statistics().correct()[0]).isEqualTo(expected, within(1e-6));
    }

    /** σ = Σ_{k ≤ 2} h_{k+1}/√(k+1), so that σ' = h_0 + h_1 + h_2. */
    private static double sigma(double x) {
        return x + (x * x - 1) / 2 + (x * x * x - 3 * x) / (6 / Math.sqrt(2));
    }

    @ParameterizedTest
    @CsvSource({"GELU, 0.8", "RELU, 0.8"})
    void pairsAreRecalledThoughSubjectsAndRelationsRepeat(MemoryActivation activation, double atLeast) {
        MemoryKind kind = new PairFeatures(4096, activation, 2, 8);

        assertThat(Draws.accuracy(Draws.identity(kind, 32, 64), 10)).isGreaterThan(atLeast);
    }

    /** E_w F(z) = κ(‖z‖) Σ_{s',r'} ⟨z, φ(s')⟩³ ⟨z, φ(r')⟩ u, with κ(ρ) = |E[σ(ρg) He_4(g)]|/ρ⁴, here over 400,000 neurons. */
    @Test
    void pairsOfDegreeFourHaveTheKernelOfTheTheory() {
        int d = 4;
        MemoryExperiment experiment = Draws.identity(new PairFeatures(400_000, MemoryActivation.RELU, 4, 2), d, 4);
        MeasuredMemory memory = MeasuredMemory.of(experiment, KERNEL);
        PairDraw pairs = PairDraw.of(experiment, (PairFeatures) experiment.kind(), KERNEL);
        Associations a = memory.associations();
        double largest = 0;
        for (int x = 0; x < 4; x++) {
            double length = Math.sqrt(KERNEL.dot(d, a.in(), x * d, a.in(), x * d));
            double part = Hermite.coefficient(g -> Math.max(0, length * g), 4) * Math.sqrt(24);
            double expected = 0;
            for (int other = 0; other < 4; other++) {
                double ofSubject = KERNEL.dot(d, a.in(), x * d, pairs.subject(), other / 2 * d);
                double ofRelation = KERNEL.dot(d, a.in(), x * d, pairs.relation(), other % 2 * d);
                expected += Math.pow(ofSubject, 3) * ofRelation * KERNEL.dot(d, a.out(), x * d, a.out(), other * d);
            }
            expected *= Math.abs(part) / Math.pow(length, 4);
            assertThat(memory.statistics().correct()[x]).isEqualTo(expected, within(0.03));
            largest = Math.max(largest, Math.abs(expected));
        }
        assertThat(largest).isGreaterThan(0.2);
    }

    /** One neuron, by hand. */
    @Test
    void pairFeaturesAreTheContractedHermiteTensor() {
        int d = 3;
        MemoryExperiment experiment = new MemoryExperiment(
                new PairFeatures(1, MemoryActivation.HERMITE, 4, 2),
                new AssociationMap.Identity(),
                3,
                3,
                d,
                EmbeddingLaw.SPHERE,
                0);
        MeasuredMemory memory = MeasuredMemory.of(experiment, KERNEL);
        PairDraw pairs = PairDraw.of(experiment, (PairFeatures) experiment.kind(), KERNEL);
        double[] w = NormalRows.draw(RandomStream.NEURONS, 0, 1, d, 1, KERNEL);
        double[] v = new double[d];
        for (int x = 0; x < 3; x++) {
            int s = x / 2;
            int r = x % 2;
            double a = KERNEL.dot(d, w, 0, pairs.subject(), s * d);
            double b = KERNEL.dot(d, w, 0, pairs.relation(), r * d);
            double c = KERNEL.dot(d, pairs.subject(), s * d, pairs.relation(), r * d);
            double feature = (a * a * a - 3 * a) * b - 3 * c * (a * a - 1);
            for (int j = 0; j < d; j++) {
                v[j] += feature * memory.associations().out()[x * d + j];
            }
        }
        double at = KERNEL.dot(d, w, 0, memory.associations().in(), 2 * d);
        double[] h = {at};
        new HermiteNonlinearity(4).apply(KERNEL, 1, h, new double[1], 0);
        double expected = h[0] * KERNEL.dot(d, v, 0, memory.associations().out(), 2 * d);

        assertThat(Math.abs(memory.statistics().correct()[2])).isEqualTo(Math.abs(expected), within(1e-12));
        assertThat(memory.associations().in()[2 * d])
                .isEqualTo(pairs.subject()[d] + pairs.relation()[0], within(1e-15));
    }

    @Test
    void aDegreeThatAnActivationLacksIsNamed() {
        Neurons kind = new TangentKernel(8, MemoryActivation.RELU, 2);

        assertThatThrownBy(() -> MeasuredMemory.of(Draws.identity(kind, 4, 4), KERNEL))
                .hasMessageContaining("degree 2")
                .hasMessageContaining("relu");
    }

    @Test
    void blocksThreadsAndVectorsChangeNoByte() {
        for (Neurons kind : new Neurons[] {
            new RandomFeatures(300, MemoryActivation.GELU, 2),
            new TangentKernel(300, MemoryActivation.HERMITE, 2),
            new PairFeatures(300, MemoryActivation.RELU, 2, 5)
        }) {
            MemoryExperiment experiment = Draws.identity(kind, 33, 90);
            try (Kernel two = Kernel.best(2)) {
                assertThat(MeasuredMemory.of(experiment, two).statistics().correct())
                        .isEqualTo(MeasuredMemory.of(experiment, KERNEL)
                                .statistics()
                                .correct());
            }
        }
    }

    @Test
    void parametersAreCountedAsInThePaper() {
        assertThat(new RandomFeatures(64, MemoryActivation.RELU, 2).parameters(16))
                .isEqualTo(2048);
        assertThat(new TangentKernel(64, MemoryActivation.RELU, 0).parameters(16))
                .isEqualTo(1024);
        assertThat(new PairFeatures(64, MemoryActivation.RELU, 2, 4).parameters(16))
                .isEqualTo(2048);
    }
}
