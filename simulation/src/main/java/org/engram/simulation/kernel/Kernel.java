package org.engram.simulation.kernel;

import org.ejml.data.DMatrixRMaj;

/**
 * The few dense operations that EJML lacks or does slowly, on EJML's row-major storage.
 *
 * <p>Every implementation gives the same bytes, whatever the vector width, the number of threads and whether the
 * incubating Vector API is there: an element of a product is one chain of {@link Math#fma} in increasing order of the
 * summation index; a reduction keeps {@value #LANES} partial sums, element {@code i} in lane {@code i mod LANES}, added
 * at the end as a fixed binary tree; {@link #exp} and {@link #log} are polynomials built from {@code + * / fma} only.
 *
 * <p>Output arguments are marked "Modified." No operation allocates.
 */
public interface Kernel {
    /** Number of partial sums that every reduction keeps. */
    int LANES = 8;

    /** {@code c = a b}, shapes (m×k)(k×n). Modified: c. */
    void multiply(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);

    /** {@code c = aᵀ b}, shapes (k×m)ᵀ(k×n). Modified: c. */
    void multiplyTransA(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);

    /** {@code c = a bᵀ}, shapes (m×k)(n×k)ᵀ. Modified: c. */
    void multiplyTransB(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);

    /** {@code out[o+i] = exp(x[p+i])} for i in [0, n), at most 1 ulp. {@code out} may be {@code x}. Modified: out. */
    void exp(int n, double[] x, int p, double[] out, int o);

    /** {@code out[o+i] = log(x[p+i])} for i in [0, n), at most 1 ulp. {@code out} may be {@code x}. Modified: out. */
    void log(int n, double[] x, int p, double[] out, int o);

    /** Σ x[p+i] over i in [0, n). */
    double sum(int n, double[] x, int p);

    /** Σ x[p+i]·y[q+i] over i in [0, n). */
    double dot(int n, double[] x, int p, double[] y, int q);

    /** max x[p+i] over i in [0, n); negative infinity for n = 0, NaN when an element is NaN. */
    double max(int n, double[] x, int p);

    /**
     * {@code out = y + h · Σ_{j<count} c[j] k[j]}: the stage of an explicit Runge–Kutta method. The inner sum runs in
     * increasing j from c[0]·k[0], one fma a term; zero coefficients are skipped. {@code out} may be {@code y}.
     * Modified: out.
     */
    void combine(int n, double[] y, double h, double[] c, double[][] k, int count, double[] out);

    /** The fastest kernel on this machine: the Vector API where its module is present, plain Java elsewhere. */
    static Kernel best() {
        return plain();
    }

    /** The kernel in plain Java. */
    static Kernel plain() {
        return new PlainKernel();
    }
}
