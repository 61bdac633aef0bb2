package org.engram.simulation.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Smallest and largest values of rows, of blocks of 8 rows, of 64 and so on: the extremes of any range of rows then cost
 * at most 14 look-ups a level.
 *
 * <p>A level's row holds the minima of all columns, then the maxima. The lowest level may hold plain values, which are
 * minimum and maximum in one.
 */
final class Pyramid {
    private static final int SHIFT = 3;
    private static final int FACTOR = 1 << SHIFT;

    private final int columns;
    private final List<Rows> levels = new ArrayList<>();
    private final double[] block;

    /** @param lowest rows of {@code columns} values, or of as many minima and then maxima */
    Pyramid(int columns, Rows lowest) {
        this.columns = columns;
        block = new double[2 * columns];
        levels.add(lowest);
        for (int i = 1; i <= lowest.size(); i++) {
            close(i);
        }
    }

    /** To be called after each row appended to the lowest level. */
    void grown() {
        close(levels.getFirst().size());
    }

    /** Makes the blocks that end with the lowest level's row {@code size - 1}. */
    private void close(int size) {
        int end = size;
        for (int level = 0; end % FACTOR == 0; level++) {
            end /= FACTOR;
            if (levels.size() == level + 1) {
                levels.add(new Rows(2 * columns));
            }
            merge(levels.get(level).prefix(), (end - 1) * FACTOR);
            levels.get(level + 1).append(block);
        }
    }

    private void merge(Rows.Prefix rows, int first) {
        int high = rows.width() - columns;
        for (int c = 0; c < columns; c++) {
            double smallest = rows.get(first, c);
            double largest = rows.get(first, high + c);
            for (int i = first + 1; i < first + FACTOR; i++) {
                smallest = Math.min(smallest, rows.get(i, c));
                largest = Math.max(largest, rows.get(i, high + c));
            }
            block[c] = smallest;
            block[columns + c] = largest;
        }
    }

    /** All but the lowest level, which its owner counts. */
    long bytes() {
        long bytes = 0;
        for (Rows level : levels.subList(1, levels.size())) {
            bytes += level.bytes();
        }
        return bytes;
    }

    Extremes extremes() {
        return new Extremes(columns, levels.stream().map(Rows::prefix).toArray(Rows.Prefix[]::new));
    }

    /** The pyramid as it was; immutable. */
    record Extremes(int columns, Rows.Prefix[] levels) {
        double min(int column, int from, int to) {
            double smallest = Double.POSITIVE_INFINITY;
            int a = from;
            int b = to;
            for (int level = 0; a < b; level++) {
                Rows.Prefix rows = levels[level];
                boolean top = level + 1 == levels.length;
                while (a < b && (top || a % FACTOR != 0)) {
                    smallest = Math.min(smallest, rows.get(a++, column));
                }
                while (a < b && b % FACTOR != 0) {
                    smallest = Math.min(smallest, rows.get(--b, column));
                }
                a >>= SHIFT;
                b >>= SHIFT;
            }
            return smallest;
        }

        double max(int column, int from, int to) {
            double largest = Double.NEGATIVE_INFINITY;
            int a = from;
            int b = to;
            for (int level = 0; a < b; level++) {
                Rows.Prefix rows = levels[level];
                int high = rows.width() - columns + column;
                boolean top = level + 1 == levels.length;
                while (a < b && (top || a % FACTOR != 0)) {
                    largest = Math.max(largest, rows.get(a++, high));
                }
                while (a < b && b % FACTOR != 0) {
                    largest = Math.max(largest, rows.get(--b, high));
                }
                a >>= SHIFT;
                b >>= SHIFT;
            }
            return largest;
        }
    }
}
