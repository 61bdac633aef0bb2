package org.engram.simulation.kernel;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Gets the vector kernel compiled, once a process and in the background: products of all tile widths, dense and sparse,
 * rows, functions and stage sums, until they are faster than the plain kernel at the same work.
 *
 * <p>The operands are tiny. The compiler counts calls; work done before it has counted enough is lost, and makes it
 * compile the slow way that vectors take until then.
 */
final class Rehearsal implements Runnable {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static final int ROUNDS = 20;
    private static final int MOST_SCENES = 500;
    private static final int ROWS = 8;
    private static final int COLUMNS = 56;
    private static final int DEPTH = 6;

    private static volatile boolean over;

    private final double[] a = filled();
    private final double[] b = filled();
    private final double[] residual = filled();
    private final double[] out = filled();
    private final double[] weights = {0.1, 0.2, 0.3};
    private final double[][] stages = {a, b, a};
    private final Factor factor = new Factor();
    private final int[] start = {0, 1, 3, 6, 6, 7, 9, 12, 12};
    private final int[] index = {0, 1, 5, 3, 2, 0, 4, 5, 1, 2, 3, 4};
    private final double[] sums = new double[ROWS];

    private Rehearsal() {}

    /** Whether the vector kernel is compiled. */
    static boolean over() {
        return over;
    }

    /** Starts the rehearsal unless one was started before. */
    static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread.ofPlatform().name("engram-kernel-rehearsal").daemon().start(new Rehearsal());
        }
    }

    @Override
    public void run() {
        DenseKernel plain = new PlainKernel();
        DenseKernel vector = new VectorKernel();
        for (int scene = 0; scene < MOST_SCENES; scene++) {
            if (quickest(vector) < quickest(plain)) {
                break;
            }
        }
        over = true;
    }

    /** The quickest of some rounds: what the kernel can do, whatever else the machine is at. */
    private long quickest(DenseKernel kernel) {
        long quickest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            quickest = Math.min(quickest, nanoseconds(kernel));
        }
        return quickest;
    }

    private long nanoseconds(DenseKernel kernel) {
        long start = System.nanoTime();
        products(kernel);
        sparse(kernel);
        rows(kernel);
        vectors(kernel);
        return System.nanoTime() - start;
    }

    private void products(DenseKernel kernel) {
        for (int columns : new int[] {4, 16, COLUMNS}) {
            kernel.multiply(ROWS, columns, DEPTH, a, 0, b, 0, out, 0);
            kernel.multiplyTransA(ROWS, columns, DEPTH, a, 0, b, 0, out, 0);
            kernel.multiplyTransB(ROWS, columns, DEPTH, a, 0, b, 0, out, 0);
            factor.set(DEPTH, columns, b, 0);
            kernel.multiply(ROWS, factor, a, 0, out, 0);
        }
    }

    private void sparse(DenseKernel kernel) {
        for (int width : new int[] {8, COLUMNS}) {
            kernel.multiplySparse(ROWS, width, COLUMNS, start, 0, index, b, a, 0, out, 0);
            kernel.multiplyTransSparse(ROWS, DEPTH, width, COLUMNS, start, index, b, a, 0, out, 0);
        }
    }

    private void rows(DenseKernel kernel) {
        kernel.shiftedExp(ROWS, COLUMNS, a, 0, ROWS * COLUMNS, b, out, 0);
        kernel.gradient(ROWS, COLUMNS, a, 0, ROWS * COLUMNS, b, b, residual, out);
        kernel.columnSums(ROWS, COLUMNS, b, 0, out, 0);
        kernel.softmax(ROWS, COLUMNS, a, 0, out, 0, sums, 0);
    }

    private void vectors(DenseKernel kernel) {
        kernel.exp(COLUMNS, a, 0, out, 0);
        kernel.log(COLUMNS, a, 0, out, 0);
        kernel.combine(COLUMNS, a, 0.1, weights, stages, stages.length, out);
        out[0] = kernel.error(COLUMNS, weights, stages, stages.length, a, b, 1e-9, 1e-6);
    }

    private static double[] filled() {
        double[] x = new double[ROWS * (COLUMNS + 1)];
        Arrays.fill(x, 0.5);
        return x;
    }
}
