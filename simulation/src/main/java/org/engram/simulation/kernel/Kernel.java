package org.engram.simulation.kernel;

import org.ejml.data.DMatrixRMaj;

/**
 * The few dense operations that EJML lacks or does slowly, on EJML's row-major storage.
 *
 * <p>Every implementation gives the same bytes, whatever the vector width, the number of threads and whether the
 * incubating Vector API is there: an element of a product is one chain of {@link Math#fma} in increasing order of the
 * summation index; a reduction keeps {@value #LANES} partial sums, element {@code i} in lane {@code i mod LANES}, added
 * at the end as a fixed binary tree; {@link #exp} and {@link #log} are polynomials built from {@code + * / fma} only.
 * (Only the payload of a NaN is left open.)
 *
 * <p>Matrices are row-major; {@code a, aAt} is the matrix that starts at {@code a[aAt]}. Output arguments are marked
 * "Modified." and may not overlap an input unless it is said. No operation allocates, apart from packing buffers that
 * grow to the largest product seen. Because of these buffers a kernel belongs to one thread at a time.
 */
public interface Kernel extends AutoCloseable {
    /** Number of partial sums that every reduction keeps. */
    int LANES = 8;

    /** {@code c = a b}, shapes (m×k)(k×n). Modified: c. */
    void multiply(int m, int n, int k, double[] a, int aAt, double[] b, int bAt, double[] c, int cAt);

    /** {@code c = aᵀ b}, shapes (k×m)ᵀ(k×n). Modified: c. */
    void multiplyTransA(int m, int n, int k, double[] a, int aAt, double[] b, int bAt, double[] c, int cAt);

    /** {@code c = a bᵀ}, shapes (m×k)(n×k)ᵀ. Modified: c. */
    void multiplyTransB(int m, int n, int k, double[] a, int aAt, double[] b, int bAt, double[] c, int cAt);

    /** {@code c = a b}. Modified: c. */
    default void multiply(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
        Shapes.check(a.numCols, b.numRows, a.numRows, b.numCols, c);
        multiply(a.numRows, b.numCols, a.numCols, a.data, 0, b.data, 0, c.data, 0);
    }

    /** {@code c = aᵀ b}. Modified: c. */
    default void multiplyTransA(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
        Shapes.check(a.numRows, b.numRows, a.numCols, b.numCols, c);
        multiplyTransA(a.numCols, b.numCols, a.numRows, a.data, 0, b.data, 0, c.data, 0);
    }

    /** {@code c = a bᵀ}. Modified: c. */
    default void multiplyTransB(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
        Shapes.check(a.numCols, b.numCols, a.numRows, b.numRows, c);
        multiplyTransB(a.numRows, b.numRows, a.numCols, a.data, 0, b.data, 0, c.data, 0);
    }

    /** {@code c = a b} with a packed b, byte for byte what the product of arrays gives. Modified: c. */
    void multiply(int m, Factor b, double[] a, int aAt, double[] c, int cAt);

    /**
     * Rows of {@code c = s x} with a sparse s: {@code c(i) = Σ_e value[e]·x(index[e])} over the entries e of row i, from
     * {@code start[first + i]} to before {@code start[first + i + 1]}, in this order.
     *
     * <p>A row of c or x is {@code width} numbers, {@code stride} after the row before. Modified: c, {@code rows} rows.
     */
    void multiplySparse(
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
            int cAt);

    /**
     * {@code c = sᵀ x} with a sparse s of {@code rows} rows and {@code columns} columns, stored as in
     * {@link #multiplySparse}: {@code c(z)} is the sum of {@code value[e]·x(i)} over the entries e with index z, in
     * increasing order of their rows i. Modified: c, {@code columns} rows of {@code width} numbers.
     */
    void multiplyTransSparse(
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
            int cAt);

    /** {@code out[o+i] = exp(x[p+i])} for i in [0, n), at most 1 ulp. {@code out} may be {@code x}. Modified: out. */
    void exp(int n, double[] x, int p, double[] out, int o);

    /** {@code out[o+i] = log(x[p+i])} for i in [0, n), at most 1 ulp. {@code out} may be {@code x}. Modified: out. */
    void log(int n, double[] x, int p, double[] out, int o);

    /**
     * The factors of a softmax over each of {@code rows} rows of length n: with t(z,a) = k(z)·V(z,a) + c(a),
     * {@code out(z,a) = exp(t(z,a) − max_b t(z,b))}.
     *
     * <p>V is the matrix at {@code state[v]}, k the vector at {@code state[k]}, c begins at 0. The maximum passes over
     * NaN; a row whose maximum is infinite gives NaN. Modified: out.
     */
    void shiftedExp(int rows, int n, double[] state, int v, int k, double[] c, double[] out, int o);

    /**
     * The softmax of each of {@code rows} rows of length n, and the logarithm of its denominator: with e(i,j) =
     * exp(x(i,j) − max_l x(i,l)), {@code out(i,j) = e(i,j)·(1/Σ_l e(i,l))} and {@code logSum[l+i] = log Σ_l exp x(i,l)}.
     *
     * <p>The maximum passes over NaN; a row with NaN, or whose maximum is infinite, gives NaN. {@code out} may be
     * {@code x}. Modified: out, logSum.
     */
    void softmax(int rows, int n, double[] x, int p, double[] out, int o, double[] logSum, int l);

    /**
     * The gradient of each of {@code rows} tokens z from its residual g(z,a) = count(z,a) − e(z,a)·x(z,a):
     * {@code dV(z,a) = k(z)·g(z,a)} and {@code dk(z) = Σ_a V(z,a)·g(z,a)}.
     *
     * <p>V and k lie in {@code state} at v and k, dV and dk at the same places of {@code derivative}; the other
     * matrices begin at 0. Modified: x, which becomes g; derivative.
     */
    void gradient(
            int rows, int n, double[] state, int v, int k, double[] count, double[] e, double[] x, double[] derivative);

    /** {@code out[o+i] = x[p+i] / y[q+i]} for i in [0, n). {@code out} may be an input. Modified: out. */
    void divide(int n, double[] x, int p, double[] y, int q, double[] out, int o);

    /** {@code out[o+j] = Σ_i x[p+i·n+j]}, in increasing order of the row i. Modified: out. */
    void columnSums(int rows, int n, double[] x, int p, double[] out, int o);

    /** Σ x[p+i] over i in [0, n). */
    double sum(int n, double[] x, int p);

    /** Σ x[p+i]·y[q+i] over i in [0, n). */
    double dot(int n, double[] x, int p, double[] y, int q);

    /** max x[p+i] over i in [0, n); negative infinity for n = 0, NaN when an element is NaN. */
    double max(int n, double[] x, int p);

    /**
     * {@code out = y + h · Σ_{j<count} c[j] k[j]}: the stage of an explicit Runge–Kutta method. The inner sum runs in
     * increasing j from 0, one fma a term; zero coefficients are skipped. {@code out} may be {@code y}. Modified: out.
     */
    void combine(int n, double[] y, double h, double[] c, double[][] k, int count, double[] out);

    /**
     * The squared error norm of a Runge–Kutta step from y to z, Σ_i (e_i / (absolute + relative·max(|y_i|, |z_i|)))²
     * with e = Σ_{j<count} c[j] k[j], summed as in {@link #combine}.
     */
    double error(int n, double[] c, double[][] k, int count, double[] y, double[] z, double absolute, double relative);

    /**
     * Runs a task on the ranges [0, unit), [unit, 2·unit) … of {@code rows} rows, in no certain order, as many at a time
     * as there are threads. The ranges are the same for any number of threads.
     */
    void ranges(int rows, int unit, RangeTask task);

    /** The most ranges that {@link #ranges} runs at a time. */
    int threads();

    /** Work on rows that do not depend on one another. */
    @FunctionalInterface
    interface RangeTask {
        /**
         * Works on the rows from {@code from} to before {@code to}.
         *
         * @param own a kernel that nobody else uses meanwhile
         * @param part from 0 to before {@link Kernel#threads}; ranges that run at the same time have different ones
         */
        void run(Kernel own, int part, int from, int to);
    }

    /** Ends the kernel's threads, if it has any. The kernel can still be used; it then works alone. */
    @Override
    default void close() {}

    /** The fastest kernel on this machine for one thread: the Vector API where its module is there, else plain Java. */
    static Kernel best() {
        return Kernels.single();
    }

    /**
     * The fastest kernel on this machine for so many threads, the caller's among them. Large operations are shared
     * with daemon threads that park when idle; with one thread none is started.
     */
    static Kernel best(int threads) {
        return Kernels.threads(threads);
    }

    /** The kernel in plain Java. */
    static Kernel plain() {
        return new PlainKernel();
    }
}
