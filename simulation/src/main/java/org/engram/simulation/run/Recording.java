package org.engram.simulation.run;

import java.util.List;
import org.engram.simulation.flow.FlowColumn;
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
 */
final class Recording {
    private static final int COLUMNS = FlowColumn.COUNT;

    static final int CAPACITY = 1 << 16;

    /** Rows, their extremes, and a seventh of these for the pyramid; never exceeded. */
    static final long LARGEST_BYTES = 8L * COLUMNS * CAPACITY * 3 + 8L * COLUMNS * CAPACITY * 2 / 7 + (1 << 20);

    private final int capacity;
    private final Bucket open = new Bucket();
    private final double[] newest = new double[COLUMNS];
    private Rows kept = new Rows(COLUMNS);
    private Rows buckets = kept;
    private Pyramid pyramid = new Pyramid(COLUMNS, kept);
    private int stride = 1;

    Recording() {
        this(CAPACITY);
    }

    /** @param capacity an even number */
    Recording(int capacity) {
        this.capacity = capacity;
    }

    /** @param row indexed by {@link FlowColumn}; its time is larger than that of the row before */
    void append(double[] row) {
        System.arraycopy(row, 0, newest, 0, COLUMNS);
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
        int high = stride == 1 ? 0 : COLUMNS;
        double[] row = new double[COLUMNS];
        double[] extremes = new double[2 * COLUMNS];
        stride *= 2;
        kept = new Rows(COLUMNS);
        buckets = new Rows(2 * COLUMNS);
        pyramid = new Pyramid(COLUMNS, buckets);
        for (int i = 0; i < oldKept.size(); i += 2) {
            oldKept.copy(i, row);
            for (int c = 0; c < COLUMNS; c++) {
                extremes[c] = Math.min(oldBuckets.get(i, c), oldBuckets.get(i + 1, c));
                extremes[COLUMNS + c] = Math.max(oldBuckets.get(i, high + c), oldBuckets.get(i + 1, high + c));
            }
            keep(row, extremes);
        }
    }

    /** Time of the newest row. */
    double time() {
        return newest[FlowColumn.T.ordinal()];
    }

    /** A copy of the newest row. */
    double[] newest() {
        return newest.clone();
    }

    long bytes() {
        return kept.bytes() + (buckets == kept ? 0 : buckets.bytes()) + pyramid.bytes();
    }

    /** The rows so far, in constant time. */
    RecordingView view() {
        return new RecordedRows(kept.prefix(), pyramid.extremes(), stride == 1 ? List.of() : tail());
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
