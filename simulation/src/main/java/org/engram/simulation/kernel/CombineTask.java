package org.engram.simulation.kernel;

/** {@link Kernel#combine} on several threads: by elements. */
final class CombineTask implements Team.Task {
    private final DenseKernel[] kernels;
    private int first;
    private int n;
    private double[] y;
    private double h;
    private double[] c;
    private double[][] k;
    private int count;
    private double[] out;

    CombineTask(DenseKernel[] kernels) {
        this.kernels = kernels;
    }

    CombineTask of(
            int newFirst,
            int newN,
            double[] newY,
            double newH,
            double[] newC,
            double[][] newK,
            int newCount,
            double[] newOut) {
        first = newFirst;
        n = newN;
        y = newY;
        h = newH;
        c = newC;
        k = newK;
        count = newCount;
        out = newOut;
        return this;
    }

    @Override
    public void run(int part, int parts) {
        int from = first + ParallelKernel.bound(n, Kernel.LANES, part, parts);
        int to = first + ParallelKernel.bound(n, Kernel.LANES, part + 1, parts);
        kernels[part].combine(from, to, y, h, c, k, count, out);
    }
}
