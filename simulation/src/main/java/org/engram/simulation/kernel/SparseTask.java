package org.engram.simulation.kernel;

import java.util.Arrays;

/**
 * The sparse products on several threads: {@link Kernel#multiplySparse} by rows, as many entries for one thread as for
 * the next; {@link Kernel#multiplyTransSparse} by columns of x, as each of its rows may be added to any row of c.
 */
final class SparseTask implements Team.Task {
    private final DenseKernel[] kernels;
    private boolean transposed;
    private int rows;
    private int columns;
    private int width;
    private int stride;
    private int[] start;
    private int first;
    private int[] index;
    private double[] value;
    private double[] x;
    private int p;
    private double[] c;
    private int cAt;

    SparseTask(DenseKernel[] kernels) {
        this.kernels = kernels;
    }

    /** {@code newColumns} < 0: the product is not transposed. */
    SparseTask of(
            int newRows,
            int newColumns,
            int newWidth,
            int newStride,
            int[] newStart,
            int newFirst,
            int[] newIndex,
            double[] newValue,
            double[] newX,
            int newP,
            double[] newC,
            int newCAt) {
        transposed = newColumns >= 0;
        rows = newRows;
        columns = newColumns;
        width = newWidth;
        stride = newStride;
        start = newStart;
        first = newFirst;
        index = newIndex;
        value = newValue;
        x = newX;
        p = newP;
        c = newC;
        cAt = newCAt;
        return this;
    }

    @Override
    public void run(int part, int parts) {
        if (transposed) {
            int j = ParallelKernel.bound(width, Kernel.LANES, part, parts);
            int end = ParallelKernel.bound(width, Kernel.LANES, part + 1, parts);
            kernels[part].multiplyTransSparse(
                    rows, columns, end - j, stride, start, index, value, x, p + j, c, cAt + j);
        } else {
            int from = row(part, parts);
            int count = row(part + 1, parts) - from;
            int to = cAt + from * stride;
            kernels[part].multiplySparse(count, width, stride, start, first + from, index, value, x, p, c, to);
        }
    }

    /** The row with which a part begins; the first takes rows without entries before its first entry. */
    private int row(int part, int parts) {
        if (part == 0 || part == parts) {
            return part == 0 ? 0 : rows;
        }
        long entries = (long) start[first + rows] - start[first];
        int entry = (int) (start[first] + entries * part / parts);
        int found = Arrays.binarySearch(start, first, first + rows, entry);
        return (found < 0 ? -found - 1 : found) - first;
    }
}
