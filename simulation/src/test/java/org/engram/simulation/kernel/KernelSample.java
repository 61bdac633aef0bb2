package org.engram.simulation.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Runs every operation of a kernel on the same random sizes and values; a hash of the bytes for each operation. */
final class KernelSample {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 7, 8, 9, 16, 31, 32, 33, 40, 130};
    private static final int ROUNDS = 40;
    private static final double[] SPECIAL = {
        0,
        -0.0,
        1,
        -1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_NORMAL,
        709.7827,
        709.79,
        -745.13,
        -745.14,
        -708.4,
        -720
    };

    private final Kernel kernel;
    private final SplittableRandom random = new SplittableRandom(20261121);
    private final Factor factor = new Factor();
    private final Map<String, Long> hashes = new LinkedHashMap<>();

    private KernelSample(Kernel kernel) {
        this.kernel = kernel;
    }

    /** Prints the sample of the best kernel for so many threads; run in a JVM of another width. */
    public static void main(String[] threads) {
        try (Kernel kernel = Kernel.best(Integer.parseInt(threads[0]))) {
            System.out.println(kernel.getClass().getSimpleName() + " " + hashes(kernel));
        }
    }

    static Map<String, Long> hashes(Kernel kernel) {
        KernelSample sample = new KernelSample(kernel);
        for (int round = 0; round < ROUNDS; round++) {
            sample.products(sample.size(), sample.size(), sample.size());
            sample.functions(sample.size() * (round % 3 + 1));
            sample.rows(sample.size(), sample.size());
            sample.reductions(sample.size());
            sample.stages(sample.size(), round % 14);
            sample.packed(sample.size(), sample.size(), sample.size());
            sample.sparse(sample.size(), sample.size(), sample.size());
            sample.softmax(sample.size(), sample.size());
            sample.ranges(sample.size(), round % 5 + 1);
        }
        sample.products(130, 101, 67);
        sample.products(35, 517, 300);
        sample.products(9, 1030, 140);
        sample.functions(32_003);
        sample.rows(301, 133);
        sample.reductions(10_003);
        sample.stages(9_001, 12);
        sample.packed(101, 150, 290);
        sample.sparse(1030, 77, 101);
        sample.sparse(130, 20, 317);
        sample.softmax(301, 133);
        sample.ranges(1000, 64);
        return sample.hashes;
    }

    private int size() {
        return SIZES[random.nextInt(SIZES.length)];
    }

    private void products(int m, int n, int k) {
        double[] a = vector(m * k + 3);
        double[] b = vector(n * k + 5);
        double[] c = vector(m * n + 2);
        kernel.multiply(m, n, k, a, 3, b, 5, c, 1);
        record("multiply", c);
        kernel.multiplyTransA(m, n, k, a, 2, b, 1, c, 2);
        record("multiplyTransA", c);
        kernel.multiplyTransB(m, n, k, a, 1, b, 4, c, 0);
        record("multiplyTransB", c);
    }

    private void packed(int m, int n, int k) {
        double[] a = vector(m * k + 3);
        double[] b = vector(n * k + 5);
        double[] c = vector(m * n + 2);
        factor.set(k, n, b, 5);
        kernel.multiply(m, factor, a, 3, c, 1);
        record("packed", c);
        factor.setTransposed(k, n, b, 2);
        kernel.multiply(m, factor, a, 1, c, 2);
        record("packed transpose", c);
    }

    /** Rows of 0 to 9 entries, one of them with as many as half of all together. */
    private void sparse(int rows, int columns, int width) {
        int[] start = new int[rows + 3];
        start[0] = 1;
        for (int i = 0; i < rows + 2; i++) {
            start[i + 1] = start[i] + (columns == 0 ? 0 : random.nextInt(10) * (i == 1 ? rows / 2 : 1));
        }
        int[] index = new int[start[rows + 2]];
        Arrays.setAll(index, e -> e == 0 ? 0 : random.nextInt(columns));
        double[] value = vector(index.length);
        int stride = width + 3;
        double[] c = vector((Math.max(rows, columns) + 1) * stride + 1);
        kernel.multiplySparse(rows, width, stride, start, 1, index, value, vector(columns * stride + 2), 2, c, 1);
        record("multiplySparse", c);
        kernel.multiplyTransSparse(
                rows, columns, width, stride, start, index, value, vector(rows * stride + 1), 1, c, 0);
        record("multiplyTransSparse", c);
    }

    private void softmax(int rows, int n) {
        double[] x = vector(rows * n + 1);
        for (int i = 0; i < rows; i += 5) {
            x[random.nextInt(x.length)] = SPECIAL[random.nextInt(SPECIAL.length)];
        }
        double[] sums = vector(rows + 1);
        double[] out = vector(rows * n);
        kernel.softmax(rows, n, x, 1, out, 0, sums, 1);
        record("softmax", out);
        record("softmax's logarithms", sums);
        kernel.softmax(rows, n, x, 1, x, 1, sums, 0);
        record("softmax in place", x);
    }

    private void ranges(int rows, int unit) {
        double[] x = vector(rows);
        double[] sums = new double[rows];
        kernel.ranges(rows, unit, (own, part, from, to) -> {
            own.exp(to - from, x, from, x, from);
            sums[from] = own.sum(to - from, x, from) + to;
        });
        record("ranges", x);
        record("ranges' sums", sums);
    }

    private void functions(int n) {
        double[] x = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            x[i] = random.nextInt(8) == 0 ? SPECIAL[random.nextInt(SPECIAL.length)] : random.nextDouble(-750, 715);
        }
        double[] out = vector(n + 2);
        kernel.exp(n, x, 1, out, 2);
        record("exp", out);
        kernel.log(n, out, 2, out, 2);
        record("log of exp", out);
        kernel.log(n, x, 1, out, 0);
        record("log", out);
        kernel.divide(n, x, 1, vector(n), 0, out, 1);
        record("divide", out);
        record("max", kernel.max(n, x, 1));
    }

    private void rows(int rows, int n) {
        double[] state = vector(rows * (n + 1) + 7);
        double[] derivative = vector(rows * (n + 1) + 7);
        double[] x = vector(rows * n);
        double[] out = vector(rows * n + 1);
        int keys = 4 + rows * n;
        kernel.shiftedExp(rows, n, state, 4, keys, vector(n), out, 1);
        record("shiftedExp", out);
        kernel.gradient(rows, n, state, 4, keys, vector(rows * n), out, x, derivative);
        record("gradient", derivative);
        record("gradient's residual", x);
        double[] sums = vector(n + 1);
        kernel.columnSums(rows, n, x, 0, sums, 1);
        record("columnSums", sums);
    }

    private void reductions(int n) {
        double[] x = vector(n + 2);
        record("sum", kernel.sum(n, x, 1));
        record("dot", kernel.dot(n, x, 2, vector(n), 0));
        record("max", kernel.max(n, x, 2));
    }

    private void stages(int n, int count) {
        double[] c = vector(count);
        double[][] k = new double[count][];
        for (int j = 0; j < count; j++) {
            c[j] = j % 3 == 1 ? 0 : c[j];
            k[j] = vector(n);
        }
        double[] y = vector(n);
        double[] out = vector(n);
        kernel.combine(n, y, 0.37, c, k, count, out);
        record("combine", out);
        record("error", kernel.error(n, c, k, count, y, out, 1e-9, 1e-6));
    }

    private double[] vector(int n) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = random.nextDouble(-1, 1) * Math.scalb(1.0, random.nextInt(-20, 3));
        }
        return x;
    }

    private void record(String operation, double... values) {
        long hash = hashes.getOrDefault(operation, 1L);
        for (double value : values) {
            hash = 0x9E3779B97F4A7C15L * (hash ^ Double.doubleToLongBits(value));
            hash ^= hash >>> 29;
        }
        hashes.put(operation, hash);
    }
}
