package org.engram.simulation.task;

import java.util.Arrays;

/**
 * Rows of (subject, relation) pairs in the order of the pairs, which shows what is repeated and what is missing.
 *
 * <p>A row is one number, {@code subject·2^40 + relation·2^20 + row}; sorting these takes 8 bytes a row, where a map of the pairs
 * would take ten times as much.
 */
final class PairOrder {
    /** Subjects, relations and rows are numbered below 2^20. */
    static final int BITS = 20;

    private static final long MASK = (1L << BITS) - 1;

    /** A pair that may or may not occur. */
    record Pair(int subject, int relation) {}

    private final long[] keys;

    PairOrder(int[] subject, int[] relation) {
        keys = new long[subject.length];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = ((long) subject[row] << BITS | relation[row]) << BITS | row;
        }
        Arrays.sort(keys);
    }

    private static int row(long key) {
        return (int) (key & MASK);
    }

    private static Pair pair(long key) {
        return new Pair((int) (key >> 2 * BITS), (int) (key >> BITS & MASK));
    }

    private boolean repeats(int i) {
        return keys[i] >> BITS == keys[i - 1] >> BITS;
    }

    /** The first row whose pair stands in an earlier row; −1 when there is none. */
    int firstRepetition() {
        int first = -1;
        for (int i = 1; i < keys.length; i++) {
            int row = row(keys[i]);
            if (repeats(i) && (first < 0 || row < first)) {
                first = row;
            }
        }
        return first;
    }

    /** The first row with the pair of this one. */
    int firstRowLike(int row) {
        int i = 0;
        while (row(keys[i]) != row) {
            i++;
        }
        while (i > 0 && repeats(i)) {
            i--;
        }
        return row(keys[i]);
    }

    /** The first pair of the full S×R grid that has no row; there must be one, and no repetition. */
    Pair firstGap(int relations) {
        for (int i = 0; i < keys.length; i++) {
            Pair expected = new Pair(i / relations, i % relations);
            if (!pair(keys[i]).equals(expected)) {
                return expected;
            }
        }
        return new Pair(keys.length / relations, keys.length % relations);
    }
}
