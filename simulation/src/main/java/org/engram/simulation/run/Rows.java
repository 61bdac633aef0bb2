package org.engram.simulation.run;

import java.util.Arrays;

/**
 * Rows of numbers that only grow, in chunks, so that appending never moves what a reader may be looking at.
 *
 * <p>A {@link Prefix} holds the chunks as they are now. Later rows go to other elements of the last chunk, to other
 * elements of the list of chunks, or to a new list; the elements of a prefix are never written again.
 */
final class Rows {
    private static final int SHIFT = 9;
    private static final int CHUNK = 1 << SHIFT;

    private final int width;
    private double[][] chunks = new double[1][];
    private int size;

    Rows(int width) {
        this.width = width;
    }

    int size() {
        return size;
    }

    void append(double[] row) {
        int chunk = size >> SHIFT;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunk);
        }
        if (chunks[chunk] == null) {
            chunks[chunk] = new double[CHUNK * width];
        }
        System.arraycopy(row, 0, chunks[chunk], (size & CHUNK - 1) * width, width);
        size++;
    }

    double get(int row, int column) {
        return chunks[row >> SHIFT][(row & CHUNK - 1) * width + column];
    }

    /** Modified: out. */
    void copy(int row, double[] out) {
        System.arraycopy(chunks[row >> SHIFT], (row & CHUNK - 1) * width, out, 0, width);
    }

    long bytes() {
        return 8L * width * CHUNK * ((size + CHUNK - 1) >> SHIFT);
    }

    Prefix prefix() {
        return new Prefix(chunks, width, size);
    }

    /** The first rows; immutable. */
    static final class Prefix {
        private final double[][] chunks;
        private final int width;
        private final int size;

        private Prefix(double[][] chunks, int width, int size) {
            this.chunks = chunks;
            this.width = width;
            this.size = size;
        }

        int width() {
            return width;
        }

        int size() {
            return size;
        }

        double get(int row, int column) {
            return chunks[row >> SHIFT][(row & CHUNK - 1) * width + column];
        }
    }
}
