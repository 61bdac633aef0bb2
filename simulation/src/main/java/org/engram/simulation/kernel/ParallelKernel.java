package org.engram.simulation.kernel;

import java.util.Arrays;

/**
 * {@link Kernel} on several threads: large products, exponentials, gradients and stage sums are split by rows, columns,
 * entries or elements, each part for one thread's own kernel. No sum is ever split, so the bytes are those of one thread.
 */
final class ParallelKernel extends DenseKernel {
    /** Multiply-adds of a product, and elements of the other operations, from which two threads gain. */
    private static final long PRODUCT = 400_000;

    private static final int ELEMENTS = 30_000;

    private final DenseKernel[] kernels;
    private final Team team;
    private final ProductTask product;
    private final PackedTask packed;
    private final SparseTask sparse;
    private final ElementwiseTask elementwise;
    private final ExponentTask exponents;
    private final SoftmaxTask softmax;
    private final GradientTask gradient;
    private final CombineTask combine;
    private final RangesTask ranges;

    ParallelKernel(int threads) {
        kernels = new DenseKernel[threads];
        Arrays.setAll(kernels, i -> Kernels.single());
        product = new ProductTask(kernels);
        packed = new PackedTask(kernels);
        sparse = new SparseTask(kernels);
        elementwise = new ElementwiseTask(kernels);
        exponents = new ExponentTask(kernels);
        softmax = new SoftmaxTask(kernels);
        gradient = new GradientTask(kernels);
        combine = new CombineTask(kernels);
        ranges = new RangesTask(kernels);
        team = new Team(threads);
    }

    /** Where part {@code part} of {@code parts} of n items begins: a multiple of {@code unit}, or n. */
    static int bound(int n, int unit, int part, int parts) {
        long units = (n + unit - 1L) / unit;
        return (int) Math.min(n, units * part / parts * unit);
    }

    private DenseKernel own() {
        return kernels[0];
    }

    private boolean alone(long work, long crossover) {
        return work < crossover || team.size() == 1;
    }

    @Override
    void product(
            int m,
            int n,
            int k,
            double[] a,
            int aAt,
            int aRow,
            int aCol,
            double[] b,
            int bAt,
            int bRow,
            int bCol,
            double[] c,
            int cAt,
            int cRow) {
        if (alone((long) m * n * k, PRODUCT)) {
            own().product(m, n, k, a, aAt, aRow, aCol, b, bAt, bRow, bCol, c, cAt, cRow);
        } else {
            team.run(product.of(m, n, k, a, aAt, aRow, aCol, b, bAt, bRow, bCol, c, cAt, cRow));
        }
    }

    @Override
    public void multiply(int m, Factor b, double[] a, int aAt, double[] c, int cAt) {
        if (alone((long) m * b.columns() * b.rows(), PRODUCT)) {
            own().multiply(m, b, a, aAt, c, cAt);
        } else {
            team.run(packed.of(m, b, a, aAt, c, cAt));
        }
    }

    @Override
    public void multiplySparse(
            int count,
            int width,
            int stride,
            int[] start,
            int first,
            int[] index,
            double[] value,
            double[] x,
            int p,
            double[] c,
            int cAt) {
        long entries = (long) start[first + count] - start[first];
        if (alone(entries * width, PRODUCT)) {
            own().multiplySparse(count, width, stride, start, first, index, value, x, p, c, cAt);
        } else {
            team.run(sparse.of(count, -1, width, stride, start, first, index, value, x, p, c, cAt));
        }
    }

    @Override
    public void multiplyTransSparse(
            int count,
            int columns,
            int width,
            int stride,
            int[] start,
            int[] index,
            double[] value,
            double[] x,
            int p,
            double[] c,
            int cAt) {
        long entries = (long) start[count] - start[0];
        if (alone(entries * width, PRODUCT)) {
            own().multiplyTransSparse(count, columns, width, stride, start, index, value, x, p, c, cAt);
        } else {
            team.run(sparse.of(count, columns, width, stride, start, 0, index, value, x, p, c, cAt));
        }
    }

    @Override
    public void softmax(int count, int n, double[] x, int p, double[] out, int o, double[] logSum, int l) {
        if (alone((long) count * n, ELEMENTS)) {
            own().softmax(count, n, x, p, out, o, logSum, l);
        } else {
            team.run(softmax.of(count, n, x, p, out, o, logSum, l));
        }
    }

    @Override
    public void ranges(int count, int unit, RangeTask task) {
        if (count <= unit || team.size() == 1) {
            own().ranges(count, unit, task);
        } else {
            team.run(ranges.of(count, unit, task));
        }
    }

    @Override
    public int threads() {
        return kernels.length;
    }

    @Override
    public void exp(int n, double[] x, int p, double[] out, int o) {
        if (alone(n, ELEMENTS)) {
            own().exp(n, x, p, out, o);
        } else {
            team.run(elementwise.of(true, n, x, p, out, o));
        }
    }

    @Override
    public void log(int n, double[] x, int p, double[] out, int o) {
        if (alone(n, ELEMENTS)) {
            own().log(n, x, p, out, o);
        } else {
            team.run(elementwise.of(false, n, x, p, out, o));
        }
    }

    @Override
    public void shiftedExp(int count, int n, double[] state, int v, int k, double[] c, double[] out, int o) {
        if (alone((long) count * n, ELEMENTS)) {
            own().shiftedExp(count, n, state, v, k, c, out, o);
        } else {
            team.run(exponents.of(count, n, state, v, k, c, out, o));
        }
    }

    @Override
    void gradient(
            int from,
            int to,
            int n,
            double[] state,
            int v,
            int k,
            double[] count,
            double[] e,
            double[] x,
            double[] derivative) {
        if (alone((to - from) * (long) n, ELEMENTS)) {
            own().gradient(from, to, n, state, v, k, count, e, x, derivative);
        } else {
            team.run(gradient.of(from, to - from, n, state, v, k, count, e, x, derivative));
        }
    }

    @Override
    void combine(int from, int to, double[] y, double h, double[] c, double[][] k, int count, double[] out) {
        if (alone((to - from) * (long) count, ELEMENTS)) {
            own().combine(from, to, y, h, c, k, count, out);
        } else {
            team.run(combine.of(from, to - from, y, h, c, k, count, out));
        }
    }

    @Override
    public void divide(int n, double[] x, int p, double[] y, int q, double[] out, int o) {
        own().divide(n, x, p, y, q, out, o);
    }

    @Override
    public void columnSums(int count, int n, double[] x, int p, double[] out, int o) {
        own().columnSums(count, n, x, p, out, o);
    }

    @Override
    public double sum(int n, double[] x, int p) {
        return own().sum(n, x, p);
    }

    @Override
    public double dot(int n, double[] x, int p, double[] y, int q) {
        return own().dot(n, x, p, y, q);
    }

    @Override
    public double max(int n, double[] x, int p) {
        return own().max(n, x, p);
    }

    @Override
    public double error(
            int n, double[] c, double[][] k, int count, double[] y, double[] z, double absolute, double relative) {
        return own().error(n, c, k, count, y, z, absolute, relative);
    }

    @Override
    public void close() {
        team.close();
    }
}
