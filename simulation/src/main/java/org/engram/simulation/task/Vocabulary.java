package org.engram.simulation.task;

/** Which token is which: subjects 0 … S−1, then R relations, N noise tokens, and EOS last (spec 3). */
public record Vocabulary(int subjects, int relations, int noiseTokens) {
    /** S + R + N + 1. */
    public int size() {
        return subjects + relations + noiseTokens + 1;
    }

    public int relation(int r) {
        return subjects + r;
    }

    public int noise(int i) {
        return subjects + relations + i;
    }

    public int endOfSequence() {
        return size() - 1;
    }
}
