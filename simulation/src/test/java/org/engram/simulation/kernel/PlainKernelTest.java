package org.engram.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.junit.jupiter.api.Test;

/** What the operations mean; that every kernel gives these bytes is {@link SameBytesTest}'s business. */
class PlainKernelTest {
    private final Kernel kernel = Kernel.plain();
    private final Random random = new Random(3);

    @Test
    void anElementOfAProductIsOneFmaChain() {
        DMatrixRMaj a = matrix(5, 70);
        DMatrixRMaj b = matrix(70, 9);
        DMatrixRMaj c = matrix(5, 9);
        kernel.multiply(a, b, c);
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 9; j++) {
                double chain = 0;
                for (int l = 0; l < 70; l++) {
                    chain = Math.fma(a.get(i, l), b.get(l, j), chain);
                }
                assertThat(c.get(i, j)).isEqualTo(chain);
            }
        }
    }

    @Test
    void theTransposedProductsAreTheProductOfTheTransposes() {
        DMatrixRMaj a = matrix(13, 40);
        DMatrixRMaj b = matrix(40, 11);
        DMatrixRMaj expected = new DMatrixRMaj(13, 11);
        DMatrixRMaj c = matrix(13, 11);
        kernel.multiply(a, b, expected);
        kernel.multiplyTransA(CommonOps_DDRM.transpose(a, null), b, c);
        assertThat(c.data).isEqualTo(expected.data);
        kernel.multiplyTransB(a, CommonOps_DDRM.transpose(b, null), c);
        assertThat(c.data).isEqualTo(expected.data);
    }

    @Test
    void aProductOverNothingIsZero() {
        DMatrixRMaj c = matrix(3, 4);
        kernel.multiply(new DMatrixRMaj(3, 0), new DMatrixRMaj(0, 4), c);
        assertThat(c.data).containsOnly(0);
    }

    @Test
    void aPackedFactorGivesTheBytesOfTheProduct() {
        DMatrixRMaj a = matrix(7, 300);
        DMatrixRMaj b = matrix(300, 150);
        DMatrixRMaj expected = new DMatrixRMaj(7, 150);
        DMatrixRMaj c = matrix(7, 150);
        kernel.multiply(a, b, expected);
        Factor factor = new Factor();
        factor.set(300, 150, b.data, 0);
        kernel.multiply(7, factor, a.data, 0, c.data, 0);
        assertThat(c.data).isEqualTo(expected.data);
        factor.setTransposed(300, 150, CommonOps_DDRM.transpose(b, null).data, 0);
        kernel.multiply(7, factor, a.data, 0, c.data, 0);
        assertThat(c.data).isEqualTo(expected.data);
        factor.set(0, 150, b.data, 0);
        kernel.multiply(7, factor, a.data, 0, c.data, 0);
        assertThat(c.data).containsOnly(0);
    }

    @Test
    void aSparseProductAddsItsEntriesInTheirOrder() {
        int[] start = {0, 2, 2, 3};
        int[] index = {1, 0, 1};
        double[] value = {3, 0.1, -2};
        double[] c = {9, 9, 9, 9, 9, 9};
        kernel.multiplySparse(2, 1, 2, start, 0, index, value, new double[] {0.3, 7, 0.7, 8}, 0, c, 1);
        assertThat(c).containsExactly(9, Math.fma(0.1, 0.3, 3 * 0.7), 9, 0, 9, 9);
        kernel.multiplySparse(1, 2, 2, start, 2, index, value, new double[] {0.3, 7, 0.7, 8}, 0, c, 4);
        assertThat(c).endsWith(-2 * 0.7, -2 * 8);
    }

    @Test
    void theTransposeOfASparseProductAddsRowsInTheirOrder() {
        int[] start = {0, 2, 2, 3};
        int[] index = {1, 0, 1};
        double[] value = {3, 0.1, -2};
        double[] c = {9, 9, 9};
        kernel.multiplyTransSparse(3, 3, 1, 1, start, index, value, new double[] {0.3, 9, 0.7}, 0, c, 0);
        assertThat(c).containsExactly(0.1 * 0.3, Math.fma(-2, 0.7, 3 * 0.3), 0);
    }

    @Test
    void aSoftmaxOfItsOwnMaximumDoesNotUnderflow() {
        double[] x = {-2000, -2001, 3, 3};
        double[] logSum = new double[2];
        kernel.softmax(2, 2, x, 0, x, 0, logSum, 0);
        assertThat(x[0]).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-16));
        assertThat(x[0] + x[1]).isCloseTo(1, within(1e-15));
        assertThat(x[2]).isEqualTo(0.5);
        assertThat(logSum[0]).isCloseTo(-2000 + Math.log1p(Math.exp(-1)), within(1e-12));
        assertThat(logSum[1]).isCloseTo(3 + Math.log(2), within(1e-15));
    }

    @Test
    void rangesAreTheSameForEveryNumberOfThreads() {
        for (int threads = 1; threads <= 3; threads++) {
            try (Kernel several = Kernel.best(threads)) {
                Set<List<Integer>> ranges = ConcurrentHashMap.newKeySet();
                int most = several.threads();
                several.ranges(10, 4, (own, part, from, to) -> ranges.add(List.of(from, to, part / most)));
                assertThat(ranges).containsExactlyInAnyOrder(List.of(0, 4, 0), List.of(4, 8, 0), List.of(8, 10, 0));
            }
        }
    }

    @Test
    void operandsThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kernel.multiply(matrix(2, 3), matrix(4, 5), matrix(2, 5)))
                .withMessage("A product of 2×3 and 4×5 needs equal inner sizes and a 2×5 result, not 2×5.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kernel.multiplyTransB(matrix(2, 3), matrix(4, 3), matrix(4, 2)));
    }

    @Test
    void shiftedExpIsASoftmaxBeforeItsNormalisation() {
        double[] state = {1, 2, 3, -1, 0, 4, 2, -1};
        double[] c = {0.5, 0, -0.5};
        double[] out = new double[6];
        kernel.shiftedExp(2, 3, state, 0, 6, c, out, 0);
        assertThat(out[0]).isCloseTo(Math.exp(2.5 - 5.5), within(1e-16));
        assertThat(out[1]).isCloseTo(Math.exp(4 - 5.5), within(1e-16));
        assertThat(out[2]).isEqualTo(1);
        assertThat(out[3]).isEqualTo(1);
        assertThat(out[4]).isCloseTo(Math.exp(0 - 1.5), within(1e-16));
        assertThat(out[5]).isCloseTo(Math.exp(-4.5 - 1.5), within(1e-16));
    }

    @Test
    void theGradientOfATokenFollowsItsResidual() {
        double[] state = {3, 5, 2};
        double[] x = {0.5, 0.25};
        double[] derivative = new double[3];
        kernel.gradient(1, 2, state, 0, 2, new double[] {1, 0}, new double[] {1, 2}, x, derivative);
        assertThat(x).containsExactly(0.5, -0.5);
        assertThat(derivative).containsExactly(1, -1, 3 * 0.5 - 5 * 0.5);
    }

    @Test
    void reductionsAddEightLanesAsATree() {
        double[] x = {1e16, 1, 1, 1, -1e16, 1, 1, 1, 1};
        assertThat(kernel.sum(9, x, 0)).isEqualTo(((x[0] + 1 + x[4]) + 2) + (2 + 2));
        assertThat(kernel.dot(3, x, 1, x, 5)).isEqualTo(3);
    }

    @Test
    void columnSumsAddRows() {
        double[] out = new double[2];
        kernel.columnSums(3, 2, new double[] {1, 2, 3, 4, 5, 6}, 0, out, 0);
        assertThat(out).containsExactly(9, 12);
    }

    @Test
    void theMaximumOfNothingIsNegativeInfinityAndOfNaNIsNaN() {
        assertThat(kernel.max(0, new double[0], 0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(kernel.max(2, new double[] {1, Double.NaN}, 0)).isNaN();
        assertThat(kernel.max(2, new double[] {9, -3, -2}, 1)).isEqualTo(-2);
    }

    @Test
    void stageSumsSkipZeroCoefficients() {
        double[][] k = {{1, 2}, null, {3, 4}};
        double[] out = new double[2];
        double[] y = {10, 20};
        kernel.combine(2, y, 0.5, new double[] {2, 0, 4}, k, 3, out);
        assertThat(out).containsExactly(17, 30);
        assertThat(kernel.error(2, new double[] {2, 0, 4}, k, 3, y, out, 1, 0.5))
                .isCloseTo(Math.pow(14 / 9.5, 2) + Math.pow(20 / 16.0, 2), within(1e-14));
    }

    private DMatrixRMaj matrix(int rows, int columns) {
        return RandomMatrices_DDRM.rectangle(rows, columns, random);
    }
}
