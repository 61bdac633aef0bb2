package org.engram.simulation.kernel;

/** A kernel whose three products are one strided product, and whose other large operations run over a range. */
abstract class DenseKernel implements Kernel {
    /**
     * {@code c(i,j) = Σ_l a(i,l)·b(l,j)} with {@code a(i,l) = a[aAt + i·aRow + l·aCol]}, b likewise and
     * {@code c(i,j) = c[cAt + i·cRow + j]}. Modified: c.
     */
    abstract void product(
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
            int cRow);

    /** {@link Kernel#combine} for the elements from {@code from} to before {@code to}. Modified: out. */
    abstract void combine(int from, int to, double[] y, double h, double[] c, double[][] k, int count, double[] out);

    /** {@link Kernel#gradient} for the rows from {@code from} to before {@code to}. Modified: x, derivative. */
    abstract void gradient(
            int from,
            int to,
            int n,
            double[] state,
            int v,
            int k,
            double[] count,
            double[] e,
            double[] x,
            double[] derivative);

    @Override
    public final void combine(int n, double[] y, double h, double[] c, double[][] k, int count, double[] out) {
        combine(0, n, y, h, c, k, count, out);
    }

    @Override
    public final void gradient(
            int rows,
            int n,
            double[] state,
            int v,
            int k,
            double[] count,
            double[] e,
            double[] x,
            double[] derivative) {
        gradient(0, rows, n, state, v, k, count, e, x, derivative);
    }

    @Override
    public final void multiply(int m, int n, int k, double[] a, int aAt, double[] b, int bAt, double[] c, int cAt) {
        product(m, n, k, a, aAt, k, 1, b, bAt, n, 1, c, cAt, n);
    }

    @Override
    public final void multiplyTransA(
            int m, int n, int k, double[] a, int aAt, double[] b, int bAt, double[] c, int cAt) {
        product(m, n, k, a, aAt, 1, m, b, bAt, n, 1, c, cAt, n);
    }

    @Override
    public final void multiplyTransB(
            int m, int n, int k, double[] a, int aAt, double[] b, int bAt, double[] c, int cAt) {
        product(m, n, k, a, aAt, k, 1, b, bAt, 1, k, c, cAt, n);
    }

    @Override
    public void ranges(int rows, int unit, RangeTask task) {
        for (int from = 0; from < rows; from += unit) {
            task.run(this, 0, from, Math.min(rows, from + unit));
        }
    }

    @Override
    public int threads() {
        return 1;
    }
}
