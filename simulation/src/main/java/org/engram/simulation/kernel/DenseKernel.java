package org.engram.simulation.kernel;

/** A kernel whose three products are one strided product. */
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
}
