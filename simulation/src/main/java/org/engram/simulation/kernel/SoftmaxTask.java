package org.engram.simulation.kernel;

/** {@link Kernel#softmax} on several threads: by rows. */
final class SoftmaxTask implements Team.Task {
    private final DenseKernel[] kernels;
    private int rows;
    private int n;
    private double[] x;
    private int p;
    private double[] out;
    private int o;
    private double[] logSum;
    private int l;

    SoftmaxTask(DenseKernel[] kernels) {
        this.kernels = kernels;
    }

    SoftmaxTask of(
            int newRows, int newN, double[] newX, int newP, double[] newOut, int newO, double[] newLogSum, int newL) {
        rows = newRows;
        n = newN;
        x = newX;
        p = newP;
        out = newOut;
        o = newO;
        logSum = newLogSum;
        l = newL;
        return this;
    }

    @Override
    public void run(int part, int parts) {
        int i = ParallelKernel.bound(rows, 1, part, parts);
        int count = ParallelKernel.bound(rows, 1, part + 1, parts) - i;
        kernels[part].softmax(count, n, x, p + i * n, out, o + i * n, logSum, l + i);
    }
}
