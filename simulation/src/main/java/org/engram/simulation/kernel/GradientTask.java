package org.engram.simulation.kernel;

/** {@link Kernel#gradient} on several threads: by rows. */
final class GradientTask implements Team.Task {
    private final DenseKernel[] kernels;
    private int first;
    private int rows;
    private int n;
    private double[] state;
    private int v;
    private int k;
    private double[] count;
    private double[] e;
    private double[] x;
    private double[] derivative;

    GradientTask(DenseKernel[] kernels) {
        this.kernels = kernels;
    }

    GradientTask of(
            int newFirst,
            int newRows,
            int newN,
            double[] newState,
            int newV,
            int newK,
            double[] newCount,
            double[] newE,
            double[] newX,
            double[] newDerivative) {
        first = newFirst;
        rows = newRows;
        n = newN;
        state = newState;
        v = newV;
        k = newK;
        count = newCount;
        e = newE;
        x = newX;
        derivative = newDerivative;
        return this;
    }

    @Override
    public void run(int part, int parts) {
        int from = first + ParallelKernel.bound(rows, 1, part, parts);
        int to = first + ParallelKernel.bound(rows, 1, part + 1, parts);
        kernels[part].gradient(from, to, n, state, v, k, count, e, x, derivative);
    }
}
