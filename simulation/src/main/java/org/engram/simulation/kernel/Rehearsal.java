package org.engram.simulation.kernel;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Gets the vector kernel compiled, once a process and in the background: every operation, at a small and a middling size, until it is faster than the plain kernel
 * at the same work.
 */
final class Rehearsal implements Runnable {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static final int ROUNDS = 100;
    private static final int MOST_SCENES = 100;
    private static final int ROWS = 40;
    private static final int COLUMNS = 48;
    private static final int DEPTH = 36;

    private static volatile boolean over;

    private final double[] a = filled();
    private final double[] b = filled();
    private final double[] c = filled();
    private final double[] d = filled();
    private final double[] out = filled();
    private final double[][] stages = {a, b, c, d, a, b, c, d, a, b, c, d};
    private final double[] coefficients = new double[stages.length];

    private Rehearsal() {
        Arrays.setAll(coefficients, i -> 0.1 + i);
    }

    /** Whether the vector kernel is compiled. */
    static boolean over() {
        return over;
    }

    /** Starts the rehearsal unless one was started before. */
    static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread.ofPlatform()
                    .name("engram-kernel-rehearsal")
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .start(new Rehearsal());
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
        rows(kernel);
        vectors(kernel, ROWS * COLUMNS);
        vectors(kernel, COLUMNS - 1);
        return System.nanoTime() - start;
    }

    private void products(DenseKernel kernel) {
        for (int columns : new int[] {4, COLUMNS}) {
            kernel.multiply(ROWS, columns, DEPTH, a, 0, b, 0, out, 0);
            kernel.multiplyTransA(ROWS, columns, DEPTH, a, 0, b, 0, out, 0);
            kernel.multiplyTransB(ROWS, columns, DEPTH, a, 0, b, 0, out, 0);
        }
    }

    private void rows(DenseKernel kernel) {
        int keys = ROWS * COLUMNS;
        kernel.shiftedExp(ROWS, COLUMNS, a, 0, keys, b, out, 0);
        kernel.gradient(ROWS, COLUMNS, a, 0, keys, b, c, d, out);
        kernel.columnSums(ROWS, COLUMNS, b, 0, out, 0);
        Arrays.fill(d, 0.5);
    }

    private void vectors(DenseKernel kernel, int n) {
        kernel.exp(n, a, 0, out, 0);
        kernel.log(n, a, 0, out, 0);
        kernel.divide(n, a, 0, b, 0, out, 0);
        out[0] = kernel.sum(n, a, 0) + kernel.dot(n, a, 0, b, 0) + kernel.max(n, a, 0);
        out[1] = kernel.weightedLog(n, a, 0, b, 0);
        for (int count = 1; count <= stages.length; count++) {
            kernel.combine(n, a, 0.1, coefficients, stages, count, out);
        }
        out[2] = kernel.error(n, coefficients, stages, stages.length, a, b, 1e-9, 1e-6);
    }

    private static double[] filled() {
        double[] x = new double[ROWS * (COLUMNS + 1)];
        Arrays.fill(x, 0.5);
        return x;
    }
}
