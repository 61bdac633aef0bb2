package org.engram.simulation.kernel;

/** {@link Kernel#shiftedExp} on several threads: by rows. */
final class ExponentTask implements Team.Task {
    private final DenseKernel[] kernels;
    private int rows;
    private int n;
    private double[] state;
    private int v;
    private int k;
    private double[] c;
    private double[] out;
    private int o;

    ExponentTask(DenseKernel[] kernels) {
        this.kernels = kernels;
    }

    ExponentTask of(
            int newRows, int newN, double[] newState, int newV, int newK, double[] newC, double[] newOut, int newO) {
        rows = newRows;
        n = newN;
        state = newState;
        v = newV;
        k = newK;
        c = newC;
        out = newOut;
        o = newO;
        return this;
    }

    @Override
    public void run(int part, int parts) {
        int from = ParallelKernel.bound(rows, 1, part, parts);
        int count = ParallelKernel.bound(rows, 1, part + 1, parts) - from;
        kernels[part].shiftedExp(count, n, state, v + from * n, k + from, c, out, o + from * n);
    }
}
