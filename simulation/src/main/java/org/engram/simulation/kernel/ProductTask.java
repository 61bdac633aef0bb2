package org.engram.simulation.kernel;

/** A product on several threads, split along its longer side, in whole tiles. */
final class ProductTask implements Team.Task {
    private static final int ROWS = 4;
    private static final int COLUMNS = 32;

    private final DenseKernel[] kernels;
    private int m;
    private int n;
    private int k;
    private double[] a;
    private int aAt;
    private int aRow;
    private int aCol;
    private double[] b;
    private int bAt;
    private int bRow;
    private int bCol;
    private double[] c;
    private int cAt;
    private int cRow;

    ProductTask(DenseKernel[] kernels) {
        this.kernels = kernels;
    }

    ProductTask of(
            int newM,
            int newN,
            int newK,
            double[] newA,
            int newAAt,
            int newARow,
            int newACol,
            double[] newB,
            int newBAt,
            int newBRow,
            int newBCol,
            double[] newC,
            int newCAt,
            int newCRow) {
        m = newM;
        n = newN;
        k = newK;
        a = newA;
        aAt = newAAt;
        aRow = newARow;
        aCol = newACol;
        b = newB;
        bAt = newBAt;
        bRow = newBRow;
        bCol = newBCol;
        c = newC;
        cAt = newCAt;
        cRow = newCRow;
        return this;
    }

    @Override
    public void run(int part, int parts) {
        boolean byRows = m >= n;
        int i = byRows ? ParallelKernel.bound(m, ROWS, part, parts) : 0;
        int j = byRows ? 0 : ParallelKernel.bound(n, COLUMNS, part, parts);
        int height = byRows ? ParallelKernel.bound(m, ROWS, part + 1, parts) - i : m;
        int width = byRows ? n : ParallelKernel.bound(n, COLUMNS, part + 1, parts) - j;
        int left = aAt + i * aRow;
        int right = bAt + j * bCol;
        int to = cAt + i * cRow + j;
        kernels[part].product(height, width, k, a, left, aRow, aCol, b, right, bRow, bCol, c, to, cRow);
    }
}
