package org.engram.simulation.run;

import java.util.List;
import org.engram.simulation.run.RecordedRows.Tail;

/**
 * The observables of a run, written by one thread; others read {@linkplain #view() views}.
 *
 * <p>Memory is bounded: when {@code capacity} rows are kept, every other one is dropped, and from then on one of each 2,
 * 4, 8, … appended rows is kept: the first of its bucket, with the bucket's smallest and largest values, so that no
 * peak is lost. The first row and the newest are always there; the newest also counts in the bucket before it.
 *
 * <p>Why readers need no lock: the elements that a view reads were written before the view was made and are never
 * written again ({@link Rows}; dropping rows fills new arrays). Publishing the view through an {@code AtomicReference}
 * orders those writes before the reads of whoever takes it from there. The fields of this class are the writer's only.
 *
 * @param <C> what is observed; the first constant is the time
 */
public final class Recording<C extends Enum<C>> {
    static final int CAPACITY = 1 << 16;

    private final int columns;
    private final int capacity;
    private final Bucket open;
    private final double[] newest;
    private Rows kept;
    private Rows buckets;
    private Pyramid pyramid;
    private int stride = 1;

    public Recording(Class<C> observed) {
        this(observed, CAPACITY);
    }

    /** @param capacity an even number */
    Recording(Class<C> observed, int capacity) {
        this.capacity = capacity;
        columns = observed.getEnumConstants().length;
        open = new Bucket(columns);
        newest = new double[columns];
        kept = new Rows(columns);
        buckets = kept;
        pyramid = new Pyramid(columns, kept);
    }

    /** What a recording of so many columns may come to: rows, their extremes, and a seventh of these for the pyramid. */
    public static long largestBytes(int columns) {
        return 8L * columns * CAPACITY * 3 + 8L * columns * CAPACITY * 2 / 7 + (1 << 20);
    }

    /** @param row indexed by the constants of C; its time is larger than that of the row before */
    public void append(double[] row) {
        System.arraycopy(row, 0, newest, 0, columns);
        open.add(row);
        if (open.count() == stride) {
            keep(open.first(), open.extremes());
            open.clear();
            if (kept.size() == capacity) {
                halve();
            }
        }
    }

    private void keep(double[] row, double[] extremes) {
        kept.append(row);
        if (buckets != kept) {
            buckets.append(extremes);
        }
        pyramid.grown();
    }

    private void halve() {
        Rows oldKept = kept;
        Rows oldBuckets = buckets;
        int high = stride == 1 ? 0 : columns;
        double[] row = new double[columns];
        double[] extremes = new double[2 * columns];
        stride *= 2;
        kept = new Rows(columns);
        buckets = new Rows(2 * columns);
        pyramid = new Pyramid(columns, buckets);
        for (int i = 0; i < oldKept.size(); i += 2) {
            oldKept.copy(i, row);
            for (int c = 0; c < columns; c++) {
                extremes[c] = Math.min(oldBuckets.get(i, c), oldBuckets.get(i + 1, c));
                extremes[columns + c] = Math.max(oldBuckets.get(i, high + c), oldBuckets.get(i + 1, high + c));
            }
            keep(row, extremes);
        }
    }

    /** Time of the newest row. */
    public double time() {
        return newest[0];
    }

    /** A copy of the newest row. */
    public double[] newest() {
        return newest.clone();
    }

    long bytes() {
        return kept.bytes() + (buckets == kept ? 0 : buckets.bytes()) + pyramid.bytes();
    }

    /** The rows so far, in constant time. */
    public RecordingView<C> view() {
        return new RecordedRows<>(kept.prefix(), pyramid.extremes(), stride == 1 ? List.of() : tail());
    }

    /** What is not in a full bucket: the open bucket, and the newest row where that is not the open bucket's first. */
    private List<Tail> tail() {
        Tail last = new Tail(newest, newest);
        if (open.count() == 0) {
            return List.of(last);
        }
        Tail first = new Tail(open.first(), open.extremes());
        return open.count() == 1 ? List.of(first) : List.of(first, last);
    }
}
