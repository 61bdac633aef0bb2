package org.engram.simulation.run.memory;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.MeasuredMemory;

/**
 * A part of the score matrix u_yᵀF(e_x) that fits into a picture: the first inputs, and the outputs that belong to them, filled up by the
 * first others where there is room. Arrays are shared, and not changed by anyone.
 *
 * @param inputs x of each row, ascending
 * @param outputs y of each column, ascending
 * @param targets f*(x) of each row; every one is among the columns
 * @param scores row-major
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: it is taken once from a memory
public record ScorePatch(int[] inputs, int[] outputs, int[] targets, double[] scores) {
    /** Rows and columns at most. */
    public static final int MOST = 128;

    static ScorePatch of(MeasuredMemory memory, Kernel kernel) {
        int[] target = memory.associations().target();
        int[] inputs = IntStream.range(0, Math.min(MOST, target.length)).toArray();
        int[] targets = Arrays.copyOf(target, inputs.length);
        int[] outputs = outputs(targets, memory.associations().outputs());
        return new ScorePatch(inputs, outputs, targets, memory.scores(inputs, outputs, kernel));
    }

    private static int[] outputs(int[] targets, int all) {
        return IntStream.concat(IntStream.of(targets), IntStream.range(0, Math.min(MOST, all)))
                .distinct()
                .limit(Math.min(MOST, all))
                .sorted()
                .toArray();
    }

    /** u_yᵀF(e_x) of a row and a column. */
    public double score(int row, int column) {
        return scores[row * outputs.length + column];
    }
}
