package org.engram.simulation.kernel;

import java.util.Arrays;

/**
 * {@link Kernel} on several threads: large products, exponentials, gradients and stage sums are split by rows, columns
 * or elements, each part for one thread's own kernel. No sum is ever split, so the bytes are those of one thread.
 */
final class ParallelKernel extends DenseKernel {
    /** Multiply-adds of a product, and elements of the other operations, from which two threads gain. */
    private static final long PRODUCT = 400_000;

    private static final int ELEMENTS = 30_000;

    private final DenseKernel[] kernels;
    private final Team team;
    private final Product product = new Product();
    private final Elementwise elementwise = new Elementwise();
    private final Rows rows = new Rows();
    private final Stage stage = new Stage();
    private final PackedTask packed;
    private final SparseTask sparse;
    private final SoftmaxTask softmax;
    private final RangesTask ranges;

    ParallelKernel(int threads) {
        kernels = new DenseKernel[threads];
        Arrays.setAll(kernels, i -> Kernels.single());
        packed = new PackedTask(kernels);
        sparse = new SparseTask(kernels);
        softmax = new SoftmaxTask(kernels);
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
            return;
        }
        Product p = product;
        p.m = m;
        p.n = n;
        p.k = k;
        p.a = a;
        p.aAt = aAt;
        p.aRow = aRow;
        p.aCol = aCol;
        p.b = b;
        p.bAt = bAt;
        p.bRow = bRow;
        p.bCol = bCol;
        p.c = c;
        p.cAt = cAt;
        p.cRow = cRow;
        team.run(p);
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
        elementwise(true, n, x, p, out, o);
    }

    @Override
    public void log(int n, double[] x, int p, double[] out, int o) {
        elementwise(false, n, x, p, out, o);
    }

    private void elementwise(boolean exp, int n, double[] x, int p, double[] out, int o) {
        Elementwise e = elementwise;
        e.exp = exp;
        e.n = n;
        e.x = x;
        e.p = p;
        e.out = out;
        e.o = o;
        if (alone(n, ELEMENTS)) {
            e.run(0, 1);
        } else {
            team.run(e);
        }
    }

    @Override
    public void shiftedExp(int count, int n, double[] state, int v, int k, double[] c, double[] out, int o) {
        if (alone((long) count * n, ELEMENTS)) {
            own().shiftedExp(count, n, state, v, k, c, out, o);
            return;
        }
        Rows r = rows;
        r.exponents = true;
        r.count = count;
        r.n = n;
        r.state = state;
        r.v = v;
        r.k = k;
        r.c = c;
        r.out = out;
        r.o = o;
        team.run(r);
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
            return;
        }
        Rows r = rows;
        r.exponents = false;
        r.first = from;
        r.count = to - from;
        r.n = n;
        r.state = state;
        r.v = v;
        r.k = k;
        r.c = count;
        r.e = e;
        r.x = x;
        r.out = derivative;
        team.run(r);
    }

    @Override
    void combine(int from, int to, double[] y, double h, double[] c, double[][] k, int count, double[] out) {
        if (alone((to - from) * (long) count, ELEMENTS)) {
            own().combine(from, to, y, h, c, k, count, out);
            return;
        }
        Stage s = stage;
        s.from = from;
        s.n = to - from;
        s.y = y;
        s.h = h;
        s.c = c;
        s.k = k;
        s.count = count;
        s.out = out;
        team.run(s);
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

    /** A product split along its longer side, in whole tiles. */
    private final class Product implements Team.Task {
        private static final int ROWS = 4;
        private static final int COLUMNS = 32;

        int m;
        int n;
        int k;
        double[] a;
        int aAt;
        int aRow;
        int aCol;
        double[] b;
        int bAt;
        int bRow;
        int bCol;
        double[] c;
        int cAt;
        int cRow;

        @Override
        public void run(int part, int parts) {
            boolean byRows = m >= n;
            int i = byRows ? bound(m, ROWS, part, parts) : 0;
            int j = byRows ? 0 : bound(n, COLUMNS, part, parts);
            int height = byRows ? bound(m, ROWS, part + 1, parts) - i : m;
            int width = byRows ? n : bound(n, COLUMNS, part + 1, parts) - j;
            int left = aAt + i * aRow;
            int right = bAt + j * bCol;
            int to = cAt + i * cRow + j;
            kernels[part].product(height, width, k, a, left, aRow, aCol, b, right, bRow, bCol, c, to, cRow);
        }
    }

    /** exp or log of a vector. */
    private final class Elementwise implements Team.Task {
        boolean exp;
        int n;
        double[] x;
        int p;
        double[] out;
        int o;

        @Override
        public void run(int part, int parts) {
            int i = bound(n, LANES, part, parts);
            int size = bound(n, LANES, part + 1, parts) - i;
            if (exp) {
                kernels[part].exp(size, x, p + i, out, o + i);
            } else {
                kernels[part].log(size, x, p + i, out, o + i);
            }
        }
    }

    /** The rows of a softmax or of a gradient. */
    private final class Rows implements Team.Task {
        boolean exponents;
        int first;
        int count;
        int n;
        double[] state;
        int v;
        int k;
        double[] c;
        double[] e;
        double[] x;
        double[] out;
        int o;

        @Override
        public void run(int part, int parts) {
            int from = bound(count, 1, part, parts);
            int to = bound(count, 1, part + 1, parts);
            if (exponents) {
                kernels[part].shiftedExp(to - from, n, state, v + from * n, k + from, c, out, o + from * n);
            } else {
                kernels[part].gradient(first + from, first + to, n, state, v, k, c, e, x, out);
            }
        }
    }

    /** The stage of a Runge–Kutta method. */
    private final class Stage implements Team.Task {
        int from;
        int n;
        double[] y;
        double h;
        double[] c;
        double[][] k;
        int count;
        double[] out;

        @Override
        public void run(int part, int parts) {
            int i = from + bound(n, LANES, part, parts);
            int end = from + bound(n, LANES, part + 1, parts);
            kernels[part].combine(i, end, y, h, c, k, count, out);
        }
    }
}
