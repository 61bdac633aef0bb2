package org.engram.simulation.kernel;

import java.util.Arrays;

/**
 * The right factor b of products c = a b, packed once for many of them, or for many threads. A buffer: it grows to the
 * largest matrix that it held, and is not to change while a product uses it.
 */
public final class Factor {
    private final int depth;
    private final int width;
    private final int unit;
    private Panels[] blocks = {};
    private int rows;
    private int columns;

    /** An empty matrix, laid out as the kernels of this process read it best. */
    public Factor() {
        this(Kernels.VECTOR);
    }

    private Factor(boolean vector) {
        depth = vector ? VectorProduct.DEPTH : PlainKernel.DEPTH;
        width = vector ? VectorProduct.PANEL : PlainKernel.WIDTH;
        unit = vector ? Width.LENGTH : 1;
    }

    /** Becomes the k×n matrix that begins at {@code b[at]}. */
    public void set(int k, int n, double[] b, int at) {
        pack(k, n, b, at, n, 1);
    }

    /** Becomes the transpose, k×n, of the n×k matrix that begins at {@code b[at]}. */
    public void setTransposed(int k, int n, double[] b, int at) {
        pack(k, n, b, at, 1, k);
    }

    private void pack(int k, int n, double[] b, int at, int row, int column) {
        rows = k;
        columns = n;
        if (blocks.length < blocks()) {
            int old = blocks.length;
            blocks = Arrays.copyOf(blocks, blocks());
            Arrays.setAll(blocks, i -> i < old ? blocks[i] : new Panels(width, unit));
        }
        for (int i = 0; i < blocks(); i++) {
            blocks[i].pack(b, at + i * depth * row, row, column, depth(i), n);
        }
    }

    /** k. */
    int rows() {
        return rows;
    }

    /** n. */
    int columns() {
        return columns;
    }

    /** Number of blocks of rows; an empty matrix has one as well. */
    int blocks() {
        return Math.max(1, (rows + depth - 1) / depth);
    }

    /** The row of b with which block i begins. */
    int from(int i) {
        return i * depth;
    }

    /** Number of rows of block i. */
    int depth(int i) {
        return Math.min(depth, rows - i * depth);
    }

    /** Columns of a panel; the last may have fewer. */
    int width() {
        return width;
    }

    /** Numbers from one row to the next in the panel that begins with column j. */
    int stride(int j) {
        return Math.min(width, (columns + unit - 1) / unit * unit - j);
    }

    /** Block i; its panel that begins with column j begins at j·{@link #depth(int)}. */
    double[] block(int i) {
        return blocks[i].data();
    }
}
