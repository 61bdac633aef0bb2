package org.engram.simulation.transformer.construction;

import java.util.ArrayList;
import java.util.List;

/** Tokens {@code from} to before {@code to} of the vocabulary, all subjects or all relations, which share heads. */
record TokenBlock(int from, int to) {
    int size() {
        return to - from;
    }

    /** ⌈S/M_b⌉ + ⌈R/M_b⌉. */
    static int count(int subjects, int relations, int blockSize) {
        return Math.ceilDiv(subjects, blockSize) + Math.ceilDiv(relations, blockSize);
    }

    /** Those of the subjects, then those of the relations. */
    static List<TokenBlock> all(int subjects, int relations, int blockSize) {
        List<TokenBlock> blocks = new ArrayList<>();
        divide(0, subjects, blockSize, blocks);
        divide(subjects, subjects + relations, blockSize, blocks);
        return blocks;
    }

    private static void divide(int from, int to, int blockSize, List<TokenBlock> blocks) {
        for (long start = from; start < to; start += blockSize) {
            blocks.add(new TokenBlock((int) start, (int) Math.min(start + blockSize, to)));
        }
    }
}
