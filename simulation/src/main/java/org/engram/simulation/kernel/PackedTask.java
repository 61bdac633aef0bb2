package org.engram.simulation.kernel;

/** The product with a packed factor on several threads: by rows, in whole tiles. */
final class PackedTask implements Team.Task {
    private static final int ROWS = 4;

    private final DenseKernel[] kernels;
    private int m;
    private Factor b;
    private double[] a;
    private int aAt;
    private double[] c;
    private int cAt;

    PackedTask(DenseKernel[] kernels) {
        this.kernels = kernels;
    }

    PackedTask of(int newM, Factor newB, double[] newA, int newAAt, double[] newC, int newCAt) {
        m = newM;
        b = newB;
        a = newA;
        aAt = newAAt;
        c = newC;
        cAt = newCAt;
        return this;
    }

    @Override
    public void run(int part, int parts) {
        int i = ParallelKernel.bound(m, ROWS, part, parts);
        int height = ParallelKernel.bound(m, ROWS, part + 1, parts) - i;
        kernels[part].multiply(height, b, a, aAt + i * b.rows(), c, cAt + i * b.columns());
    }
}
