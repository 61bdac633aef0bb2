package org.engram.simulation.benchmark;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.Schedule;
import org.engram.simulation.experiment.Training;
import org.engram.simulation.experiment.UpdateRule;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.training.Trainer;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Attention;
import org.engram.simulation.transformer.EmbeddingDraw;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.InitialWeights;
import org.engram.simulation.transformer.Transformer;
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
 * Training steps a second at (d, H, d_h, m, S, R) = (32, 8, 8, 32, 32, 32), (64, 8, 8, 64, 64, 64) and (128, 8, 16, 128, 100, 100), with
 * D = 8, T = 32, batches of 1024, and N = S + R.
 *
 * <p>A step is, with k ≈ 27 to 30 distinct tokens a prompt, B = 1024 and n = S + R + N + 1,
 *
 * <pre>
 *   2B(3·H·d_h·d + 6·m·d + 2·|A|·d + 2k·H·(d_h + 1)) + 4n·d·H·d_h
 * </pre>
 *
 * floating-point operations, that is 68, 222 and 764 million, besides B·|A| exponentials. {@link #product} is what the kernel reaches at
 * its best: 2·1024·512·256 = 268 million operations a call.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class TransformerBenchmark {
    private static final int BATCH = 1024;
    private static final int LENGTH = 32;

    @Param({"32", "64", "128"})
    public int dimension;

    @Param({"1", "2"})
    public int threads;

    private Kernel kernel;
    private Trainer trainer;
    private Transformer transformer;
    private double[] weights;
    private double[] gradient;
    private PromptBatch batch;
    private PromptSampler sampler;
    private final SplittableRandom random = new SplittableRandom(1);
    private final double[] a = random.doubles(1024 * 256).toArray();
    private final double[] b = random.doubles(256 * 512).toArray();
    private final double[] c = new double[1024 * 512];

    /** Draws model and facts. */
    @Setup
    public void draw() {
        int subjects = Math.min(dimension, 100);
        int headDimension = dimension == 128 ? 16 : 8;
        Architecture.OneLayer model =
                new Architecture.OneLayer(dimension, 8, headDimension, dimension, Attention.SOFTMAX, Activation.RELU);
        Vocabulary vocabulary = new Vocabulary(subjects, subjects, 2 * subjects);
        FactTable facts = new RandomFacts(subjects, subjects, 8, 1).table();
        Embeddings embeddings =
                EmbeddingDraw.draw(EmbeddingLaw.SPHERE, dimension, vocabulary.size(), facts.answerCount(), random);
        kernel = Kernel.best(threads);
        transformer = new Transformer(model, embeddings, kernel);
        weights = InitialWeights.draw(model, random);
        gradient = new double[weights.length];
        sampler = new PromptSampler(facts, vocabulary, LENGTH);
        batch = sampler.batch(BATCH);
        sampler.fill(random, batch);
        trainer = new Trainer(transformer, sampler, training(), 1, weights, kernel);
    }

    private static Training training() {
        return new Training(
                new UpdateRule.Adam(0),
                Schedule.CONSTANT,
                List.of(new RateChange(0, 1e-3)),
                BATCH,
                Long.MAX_VALUE,
                Double.NaN,
                128,
                1);
    }

    /** Ends the kernel's threads. */
    @TearDown
    public void close() {
        kernel.close();
    }

    /** A batch drawn, its gradient, and Adam. At least 300, 150 and 55 on two threads. */
    @Benchmark
    public double step() {
        return trainer.step();
    }

    /** The gradient alone. */
    @Benchmark
    public double gradient() {
        return transformer.gradient(weights, batch, gradient);
    }

    /** A batch alone. */
    @Benchmark
    public PromptBatch draws() {
        sampler.fill(random, batch);
        return batch;
    }

    /** What the product kernel reaches, whatever the dimension. */
    @Benchmark
    public double[] product() {
        kernel.multiply(1024, 512, 256, a, 0, b, 0, c, 0);
        return c;
    }
}
