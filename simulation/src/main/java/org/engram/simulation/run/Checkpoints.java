package org.engram.simulation.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Points of a run from which it can be repeated: after every step while they fit, then after every second, every fourth and so on. The
 * start is always among them.
 *
 * @param <C> what a {@link Course} needs to go on
 */
public final class Checkpoints<C> {
    /** More are not worth their memory, where steps are cheap to repeat. */
    private static final int MOST = 4096;

    private static final long BYTES_BESIDES = 40;

    private final long budgetBytes;
    private final List<Kept<C>> kept = new ArrayList<>();
    private long stride = 1;
    private long bytes;

    /** A point of the run. */
    record Kept<C>(double time, long steps, long bytes, C content) {}

    public Checkpoints(long budgetBytes) {
        this.budgetBytes = budgetBytes;
    }

    /** To be called at the start, and after each step. */
    public void offer(Course<C> course) {
        if (course.steps() % stride != 0) {
            return;
        }
        C content = course.checkpoint();
        Kept<C> point = new Kept<>(course.time(), course.steps(), course.bytes(content) + BYTES_BESIDES, content);
        kept.add(point);
        bytes += point.bytes();
        while (kept.size() > 1 && (bytes > budgetBytes || kept.size() > MOST)) {
            thin();
        }
    }

    private void thin() {
        stride *= 2;
        kept.removeIf(point -> point.steps() % stride != 0);
        bytes = kept.stream().mapToLong(Kept::bytes).sum();
    }

    /** The last one with time ≤ t; t is not negative. */
    Kept<C> floor(double t) {
        return kept.get(Math.max(0, count(t, true) - 1));
    }

    /** The last one with time < t; t is positive. */
    Kept<C> before(double t) {
        return kept.get(Math.max(0, count(t, false) - 1));
    }

    private int count(double t, boolean inclusive) {
        int low = 0;
        int high = kept.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            double time = kept.get(middle).time();
            if (time < t || (inclusive && time == t)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return kept.size();
    }

    long bytes() {
        return bytes;
    }
}
