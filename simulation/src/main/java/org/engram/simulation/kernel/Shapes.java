package org.engram.simulation.kernel;

import org.ejml.data.DMatrixRMaj;

/** Guards a product against operands that do not fit. */
final class Shapes {
    private Shapes() {}

    static void check(int inner, int otherInner, int rows, int columns, DMatrixRMaj product) {
        if (inner != otherInner || product.numRows != rows || product.numCols != columns) {
            throw new IllegalArgumentException(
                    "A product of %d×%d and %d×%d needs equal inner sizes and a %d×%d result, not %d×%d."
                            .formatted(
                                    rows, inner, otherInner, columns, rows, columns, product.numRows, product.numCols));
        }
    }
}
