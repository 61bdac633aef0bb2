package org.engram.simulation.benchmark;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.experiment.MemoryTraining;
import org.engram.simulation.experiment.UpdateRule;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.memory.MemoryWriting;
import org.engram.simulation.memory.TrainingWatch;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A memory of outer products at d = 512, N = M = 20,000, written and measured, beside its three products of matrices, W = UᵀE, E Wᵀ and
 * the N×M scores, at the kernel's best: 4·N·d² + 2·N²·d = 431 thousand million operations. And the training of a linear memory at
 * d = 64, N = M = 1000, 4096 steps of Adam, none of which recalls all; a step is 4·N²·d + 8·N·d² = 289 million operations and N² = a
 * million exponentials.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules=jdk.incubator.vector", "-Xmx3g"})
public class MemoryBenchmark {
    private static final int N = 20_000;
    private static final int D = 512;

    /** Scores of so many inputs are computed together, on so many outputs, so that they stay in the cache. */
    private static final int ROWS = 1024;

    private static final int COLUMNS = 512;

    @Param({"1", "2"})
    public int threads;

    private Kernel kernel;

    /** The threads. */
    @Setup
    public void open() {
        kernel = Kernel.best(threads);
    }

    /** Ends the kernel's threads. */
    @TearDown
    public void close() {
        kernel.close();
    }

    private static MemoryExperiment experiment(MemoryKind kind, int inputs, int dimension) {
        return new MemoryExperiment(
                kind, new AssociationMap.Identity(), inputs, inputs, dimension, EmbeddingLaw.SPHERE, 0, true);
    }

    /** Draws, writes and measures; at most twice the time of {@link #products}. */
    @Benchmark
    public double outerProducts() {
        return MeasuredMemory.of(experiment(new MemoryKind.OuterProduct(), N, D), kernel)
                .statistics()
                .accuracy();
    }

    /** Factors of {@link #products}, and what they come to. */
    @State(Scope.Thread)
    public static class Matrices {
        private final double[] in = new SplittableRandom(1).doubles(N * D).toArray();
        private final double[] out = new SplittableRandom(2).doubles(N * D).toArray();
        private final double[] w = new double[D * D];
        private final double[] responses = new double[N * D];
        private final double[] block = new double[D * COLUMNS];
        private final double[] scores = new double[ROWS * COLUMNS];
    }

    /** The three products alone. */
    @Benchmark
    public double[] products(Matrices m) {
        kernel.multiplyTransA(D, D, N, m.out, 0, m.in, 0, m.w, 0);
        kernel.multiplyTransB(N, D, D, m.in, 0, m.w, 0, m.responses, 0);
        for (int y = 0; y < N; y += COLUMNS) {
            int columns = Math.min(COLUMNS, N - y);
            System.arraycopy(m.out, y * D, m.block, 0, columns * D);
            for (int x = 0; x < N; x += ROWS) {
                int rows = Math.min(ROWS, N - x);
                kernel.multiply(rows, columns, D, m.responses, x * D, m.block, 0, m.scores, 0);
            }
        }
        return m.scores;
    }

    /** All 4096 steps; on two threads at most 25 s. */
    @Benchmark
    public double trained() {
        MemoryTraining training = new MemoryTraining(new UpdateRule.Adam(0), 0.1, 4096, Double.NaN);
        return MeasuredMemory.of(experiment(new MemoryKind.TrainedMatrix(training), 1000, 64), kernel)
                .statistics()
                .accuracy();
    }

    /** A drag at d = 256, N = 4096: the part of a memory that is shown first. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public double glance() {
        MemoryKind.OuterProduct kind = new MemoryKind.OuterProduct();
        return new MemoryWriting(experiment(kind, 4096, 256), kernel, TrainingWatch.NONE)
                .glanced(kind, 512)
                .statistics()
                .accuracy();
    }
}
