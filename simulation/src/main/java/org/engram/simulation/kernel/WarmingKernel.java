package org.engram.simulation.kernel;

import java.util.function.BooleanSupplier;

/**
 * The plain kernel until the vector kernel is compiled, the vector kernel from then on.
 *
 * <p>Before the compiler has seen them, vectors are objects on the heap, and a first run would take ten times as long as
 * in plain Java. As both kernels give the same bytes, the change between two operations shows in nothing but speed. The
 * rehearsal that gets the vector kernel compiled ({@link Rehearsal}) begins once this kernel has had enough work to make
 * it worth while, so a short command never starts it. A long operation needs no rehearsal: its own loop gets compiled.
 */
final class WarmingKernel extends DenseKernel {
    /** Multiply-adds and elements of work, a few tenths of a second in plain Java, before a rehearsal pays. */
    static final long WORTH_A_REHEARSAL = 40_000_000;

    /** Work of one operation from which the compiler replaces the loop while it runs, so that vectors are quick at once. */
    private static final long LONG_LOOP = 200_000;

    private final DenseKernel plain;
    private final DenseKernel vector;
    private final BooleanSupplier rehearsed;
    private final Runnable rehearse;
    private long work;
    private boolean warm;

    WarmingKernel() {
        this(new PlainKernel(), new VectorKernel(), Rehearsal::over, Rehearsal::begin);
    }

    WarmingKernel(DenseKernel plain, DenseKernel vector, BooleanSupplier rehearsed, Runnable rehearse) {
        this.plain = plain;
        this.vector = vector;
        this.rehearsed = rehearsed;
        this.rehearse = rehearse;
    }

    /** The kernel for an operation of so much work. */
    private DenseKernel kernel(long more) {
        warm = warm || rehearsed.getAsBoolean();
        if (warm || more >= LONG_LOOP) {
            return vector;
        }
        if (work < WORTH_A_REHEARSAL) {
            work += more;
            if (work >= WORTH_A_REHEARSAL) {
                rehearse.run();
            }
        }
        return plain;
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
        kernel((long) m * n * k).product(m, n, k, a, aAt, aRow, aCol, b, bAt, bRow, bCol, c, cAt, cRow);
    }

    @Override
    public void multiply(int m, Factor b, double[] a, int aAt, double[] c, int cAt) {
        kernel((long) m * b.columns() * b.rows()).multiply(m, b, a, aAt, c, cAt);
    }

    @Override
    public void multiplySparse(
            int rows,
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
        long entries = (long) start[first + rows] - start[first];
        kernel(entries * width).multiplySparse(rows, width, stride, start, first, index, value, x, p, c, cAt);
    }

    @Override
    public void multiplyTransSparse(
            int rows,
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
        long entries = (long) start[rows] - start[0];
        kernel(entries * width).multiplyTransSparse(rows, columns, width, stride, start, index, value, x, p, c, cAt);
    }

    @Override
    public void softmax(int rows, int n, double[] x, int p, double[] out, int o, double[] logSum, int l) {
        kernel((long) rows * n).softmax(rows, n, x, p, out, o, logSum, l);
    }

    @Override
    void combine(int from, int to, double[] y, double h, double[] c, double[][] k, int count, double[] out) {
        kernel((long) (to - from) * count).combine(from, to, y, h, c, k, count, out);
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
        kernel((long) (to - from) * n).gradient(from, to, n, state, v, k, count, e, x, derivative);
    }

    @Override
    public void exp(int n, double[] x, int p, double[] out, int o) {
        kernel(n).exp(n, x, p, out, o);
    }

    @Override
    public void log(int n, double[] x, int p, double[] out, int o) {
        kernel(n).log(n, x, p, out, o);
    }

    @Override
    public void shiftedExp(int rows, int n, double[] state, int v, int k, double[] c, double[] out, int o) {
        kernel((long) rows * n).shiftedExp(rows, n, state, v, k, c, out, o);
    }

    @Override
    public void divide(int n, double[] x, int p, double[] y, int q, double[] out, int o) {
        kernel(n).divide(n, x, p, y, q, out, o);
    }

    @Override
    public void columnSums(int rows, int n, double[] x, int p, double[] out, int o) {
        kernel((long) rows * n).columnSums(rows, n, x, p, out, o);
    }

    @Override
    public double sum(int n, double[] x, int p) {
        return kernel(n).sum(n, x, p);
    }

    @Override
    public double dot(int n, double[] x, int p, double[] y, int q) {
        return kernel(n).dot(n, x, p, y, q);
    }

    @Override
    public double max(int n, double[] x, int p) {
        return kernel(n).max(n, x, p);
    }

    @Override
    public double error(
            int n, double[] c, double[][] k, int count, double[] y, double[] z, double absolute, double relative) {
        return kernel((long) n * count).error(n, c, k, count, y, z, absolute, relative);
    }
}
