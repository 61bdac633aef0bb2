package org.engram.simulation.kernel;

/**
 * The product on the Vector API: panels of b are packed so that a tile of c (see {@link Tiles}) reads them in order.
 * What does not fill a tile is computed in one of its own and copied.
 */
final class VectorProduct {
    private static final int W = Width.LENGTH;
    private static final int ROWS = 4;
    /** Vectors in a full tile: sixteen accumulators fit the 32 registers of AVX-512, twelve the 16 of AVX2. */
    private static final int VECTORS = W == Kernel.LANES ? 4 : 3;

    static final int PANEL = VECTORS * W;
    /** Rows and columns of b packed at once: 512 kB, read as whole rows and then again and again from the cache. */
    static final int DEPTH = 128;

    private static final int COLUMNS = 512 / PANEL * PANEL;

    private final Panels panels = new Panels(PANEL, W);
    private final double[] tile = new double[ROWS * VECTORS * W];

    private double[] a;
    private int aRow;
    private int aCol;
    private double[] c;
    private int cRow;
    /** The packed panels of the current block of b. */
    private double[] packed;
    /** Where the current panel begins. */
    private int from;

    /** See {@link DenseKernel#product}. Modified: c. */
    void multiply(
            int m,
            int n,
            int k,
            double[] left,
            int aAt,
            int leftRow,
            int leftCol,
            double[] b,
            int bAt,
            int bRow,
            int bCol,
            double[] product,
            int cAt,
            int productRow) {
        begin(left, leftRow, leftCol, product, productRow);
        for (int j = 0; j < n; j += COLUMNS) {
            int columns = Math.min(COLUMNS, n - j);
            int l = 0;
            do {
                int depth = Math.min(DEPTH, k - l);
                panels.pack(b, bAt + l * bRow + j * bCol, bRow, bCol, depth, columns);
                packed = panels.data();
                block(m, depth, columns, aAt + l * aCol, cAt + j, l == 0);
                l += DEPTH;
            } while (l < k);
        }
        end();
    }

    /** See {@link Kernel#multiply(int, Factor, double[], int, double[], int)}. Modified: c. */
    void multiply(int m, Factor b, double[] left, int aAt, double[] product, int cAt) {
        begin(left, b.rows(), 1, product, b.columns());
        for (int i = 0; i < b.blocks(); i++) {
            packed = b.block(i);
            block(m, b.depth(i), b.columns(), aAt + b.from(i), cAt, i == 0);
        }
        end();
    }

    private void begin(double[] left, int leftRow, int leftCol, double[] product, int productRow) {
        a = left;
        aRow = leftRow;
        aCol = leftCol;
        c = product;
        cRow = productRow;
    }

    private void end() {
        a = null;
        c = null;
        packed = null;
    }

    private void block(int m, int depth, int columns, int aAt, int cAt, boolean fresh) {
        for (int j = 0; j < columns; j += PANEL) {
            from = j * depth;
            int width = Math.min(PANEL, columns - j);
            for (int i = 0; i < m; i += ROWS) {
                int rows = Math.min(ROWS, m - i);
                tile(rows, width, depth, aAt + i * aRow, cAt + i * cRow + j, fresh);
            }
        }
    }

    private void tile(int rows, int columns, int depth, int at, int to, boolean fresh) {
        int vectors = (columns + W - 1) / W;
        if (rows == ROWS && columns == vectors * W) {
            run(vectors, depth, at, ROWS, c, to, cRow, fresh);
        } else {
            edge(rows, columns, vectors, depth, at, to, fresh);
        }
    }

    private void edge(int rows, int columns, int vectors, int depth, int at, int to, boolean fresh) {
        int width = vectors * W;
        for (int i = 0; i < rows && !fresh; i++) {
            System.arraycopy(c, to + i * cRow, tile, i * width, columns);
        }
        run(vectors, depth, at, rows, tile, 0, width, fresh);
        for (int i = 0; i < rows; i++) {
            System.arraycopy(tile, i * width, c, to + i * cRow, columns);
        }
    }

    /** One tile; rows that are not there repeat the first. */
    private void run(int vectors, int depth, int a0, int rows, double[] out, int to, int row, boolean fresh) {
        int a1 = rows > 1 ? a0 + aRow : a0;
        int a2 = rows > 2 ? a0 + 2 * aRow : a0;
        int a3 = rows > 3 ? a0 + 3 * aRow : a0;
        double[] b = packed;
        switch (vectors) {
            case 1 -> Tiles.one(depth, a, a0, a1, a2, a3, aCol, b, from, out, to, row, fresh);
            case 2 -> Tiles.two(depth, a, a0, a1, a2, a3, aCol, b, from, out, to, row, fresh);
            case 3 -> Tiles.three(depth, a, a0, a1, a2, a3, aCol, b, from, out, to, row, fresh);
            default -> Tiles.four(depth, a, a0, a1, a2, a3, aCol, b, from, out, to, row, fresh);
        }
    }
}
