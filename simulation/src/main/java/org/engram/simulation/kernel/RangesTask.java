package org.engram.simulation.kernel;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@link Kernel#ranges} on several threads: each takes the next range when it is through with its last, so that a thread
 * that the machine holds up does less.
 */
final class RangesTask implements Team.Task {
    private final DenseKernel[] kernels;
    private final AtomicInteger next = new AtomicInteger();
    private int rows;
    private int unit;
    private Kernel.RangeTask task;

    RangesTask(DenseKernel[] kernels) {
        this.kernels = kernels;
    }

    RangesTask of(int newRows, int newUnit, Kernel.RangeTask newTask) {
        rows = newRows;
        unit = newUnit;
        task = newTask;
        next.set(0);
        return this;
    }

    @Override
    public void run(int part, int parts) {
        int ranges = (rows + unit - 1) / unit;
        for (int i = next.getAndIncrement(); i < ranges; i = next.getAndIncrement()) {
            task.run(kernels[part], part, i * unit, Math.min(rows, (i + 1) * unit));
        }
    }
}
