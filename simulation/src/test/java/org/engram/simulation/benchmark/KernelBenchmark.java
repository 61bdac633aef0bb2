package org.engram.simulation.benchmark;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.engram.simulation.kernel.Factor;
import org.engram.simulation.kernel.Kernel;
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
 * The kernel's operations at a large size (S=1024, R=32) and at the paper's (S=16, R=4), in nanoseconds a call. A product
 * of the large size is 2·S·R·|A| = 33.6 million operations. Run it with packaging/benchmark.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class KernelBenchmark {
    private static final int TERMS = 12;
    private static final int ENTRIES = 27;

    @Param({"large", "paper"})
    public String size;

    @Param({"plain", "1", "2"})
    public String threads;

    private int subjects;
    private int relations;
    private int answers;
    private Kernel kernel;
    private DMatrixRMaj e;
    private DMatrixRMaj f;
    private DMatrixRMaj z;
    private DMatrixRMaj q;
    private DMatrixRMaj qf;
    private DMatrixRMaj qe;
    private double[] state;
    private double[] derivative;
    private double[] zeros;
    private double[] sums;
    private Factor packed;
    private int[] start;
    private int[] index;
    private double[] weights;
    private double[][] terms;

    /** Fills the operands with numbers of a softmax's size. */
    @Setup
    public void fill() {
        boolean large = size.equals("large");
        subjects = large ? 1024 : 16;
        relations = large ? 32 : 4;
        answers = large ? 512 : 32;
        kernel = threads.equals("plain") ? Kernel.plain() : Kernel.best(Integer.parseInt(threads));
        e = random(subjects, answers);
        f = random(relations, answers);
        q = random(subjects, relations);
        z = new DMatrixRMaj(subjects, relations);
        qf = random(subjects, answers);
        qe = new DMatrixRMaj(relations, answers);
        int unknowns = (subjects + relations + 2) * (answers + 1);
        state = random(1, unknowns).data;
        derivative = new double[unknowns];
        zeros = new double[answers];
        sums = new double[subjects];
        packed = new Factor();
        packed.set(relations, answers, f.data, 0);
        start = IntStream.rangeClosed(0, subjects).map(i -> i * ENTRIES).toArray();
        index = new SplittableRandom(1)
                .ints((long) subjects * ENTRIES, 0, relations)
                .toArray();
        weights = random(1, TERMS).data;
        terms = new double[TERMS][];
        for (int j = 0; j < TERMS; j++) {
            terms[j] = random(1, unknowns).data;
        }
    }

    private static DMatrixRMaj random(int rows, int columns) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        SplittableRandom random = new SplittableRandom(rows * 31L + columns);
        for (int i = 0; i < matrix.data.length; i++) {
            matrix.data[i] = random.nextDouble(0.1, 1);
        }
        return matrix;
    }

    /** Ends the kernel's threads. */
    @TearDown
    public void close() {
        kernel.close();
    }

    /** Z = E Fᵀ. */
    @Benchmark
    public DMatrixRMaj productEFt() {
        kernel.multiplyTransB(e, f, z);
        return z;
    }

    /** Q F. */
    @Benchmark
    public DMatrixRMaj productQF() {
        kernel.multiply(q, f, qf);
        return qf;
    }

    /** Q F with a packed F. */
    @Benchmark
    public DMatrixRMaj productQPackedF() {
        kernel.multiply(subjects, packed, q.data, 0, qf.data, 0);
        return qf;
    }

    /** C F with a sparse C of S rows with {@value #ENTRIES} entries each. */
    @Benchmark
    public DMatrixRMaj sparseProduct() {
        kernel.multiplySparse(subjects, answers, answers, start, 0, index, state, f.data, 0, qf.data, 0);
        return qf;
    }

    /** Cᵀ E. */
    @Benchmark
    public DMatrixRMaj sparseTransposedProduct() {
        kernel.multiplyTransSparse(subjects, relations, answers, answers, start, index, state, e.data, 0, qe.data, 0);
        return qe;
    }

    /** The softmax of S rows of |A| logits. */
    @Benchmark
    public double[] softmax() {
        kernel.softmax(subjects, answers, state, 0, derivative, 0, sums, 0);
        return derivative;
    }

    /** Qᵀ E. */
    @Benchmark
    public DMatrixRMaj productQtE() {
        kernel.multiplyTransA(q, e, qe);
        return qe;
    }

    /** Q F by EJML, for comparison. */
    @Benchmark
    public DMatrixRMaj ejmlProductQF() {
        return CommonOps_DDRM.mult(q, f, qf);
    }

    /** Z = E Fᵀ by EJML, for comparison. */
    @Benchmark
    public DMatrixRMaj ejmlProductEFt() {
        return CommonOps_DDRM.multTransB(e, f, z);
    }

    /** S·|A| exponentials. */
    @Benchmark
    public double[] exp() {
        kernel.exp(subjects * answers, state, 0, derivative, 0);
        return derivative;
    }

    /** S·|A| logarithms. */
    @Benchmark
    public double[] log() {
        kernel.log(subjects * answers, state, 0, derivative, 0);
        return derivative;
    }

    /** The softmax factors of the subjects. */
    @Benchmark
    public double[] shiftedExp() {
        kernel.shiftedExp(subjects, answers, state, 0, subjects * answers, zeros, derivative, 0);
        return derivative;
    }

    /** The gradient of the subjects. */
    @Benchmark
    public double[] gradient() {
        kernel.gradient(subjects, answers, state, 0, subjects * answers, e.data, e.data, qf.data, derivative);
        return derivative;
    }

    /** A stage of twelve terms. */
    @Benchmark
    public double[] combine() {
        kernel.combine(state.length, state, 0.1, weights, terms, TERMS, derivative);
        return derivative;
    }

    /** An error norm of twelve terms. */
    @Benchmark
    public double error() {
        return kernel.error(state.length, weights, terms, TERMS, state, state, 1e-9, 1e-6);
    }
}
