package org.engram.simulation.kernel;

/** exp or log of a vector on several threads. */
final class ElementwiseTask implements Team.Task {
    private final DenseKernel[] kernels;
    private boolean exp;
    private int n;
    private double[] x;
    private int p;
    private double[] out;
    private int o;

    ElementwiseTask(DenseKernel[] kernels) {
        this.kernels = kernels;
    }

    ElementwiseTask of(boolean newExp, int newN, double[] newX, int newP, double[] newOut, int newO) {
        exp = newExp;
        n = newN;
        x = newX;
        p = newP;
        out = newOut;
        o = newO;
        return this;
    }

    @Override
    public void run(int part, int parts) {
        int i = ParallelKernel.bound(n, Kernel.LANES, part, parts);
        int size = ParallelKernel.bound(n, Kernel.LANES, part + 1, parts) - i;
        if (exp) {
            kernels[part].exp(size, x, p + i, out, o + i);
        } else {
            kernels[part].log(size, x, p + i, out, o + i);
        }
    }
}
