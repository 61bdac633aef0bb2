package org.engram.simulation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Points of a run from which it can be repeated: after every step while they fit, then after every second, every fourth and so on. The
 * start is always among them, and so are the points that were {@linkplain #prefer preferred}, as long as these leave room for others.
 *
 * @param <C> what a {@link Course} needs to go on
 */
public final class Checkpoints<C> {
    /** More are not worth their memory, where steps are cheap to repeat. */
    private static final int MOST = 4096;

    private static final long BYTES_BESIDES = 40;

    private final long budgetBytes;
    private final List<Kept<C>> kept = new ArrayList<>();
    private Set<Long> preferred = Set.of();
    private long stride = 1;
    private long bytes;

    /** A point of the run. */
    record Kept<C>(double time, long steps, long bytes, C content) {}

    public Checkpoints(long budgetBytes) {
        this.budgetBytes = budgetBytes;
    }

    /** From now on keeps the points after so many steps, where they are not too many. */
    public void prefer(Set<Long> steps) {
        preferred = steps.size() <= MOST / 2 ? Set.copyOf(steps) : Set.of();
    }

    /** To be called at the start, and after each step. */
    public void offer(Course<C> course) {
        if (!wanted(course.steps())) {
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

    private boolean wanted(long steps) {
        return steps % stride == 0 || preferred.contains(steps);
    }

    private void thin() {
        stride *= 2;
        if (preferredBytes() > budgetBytes / 2) {
            preferred = Set.of();
        }
        kept.removeIf(point -> !wanted(point.steps()));
        bytes = kept.stream().mapToLong(Kept::bytes).sum();
    }

    private long preferredBytes() {
        return kept.stream()
                .filter(point -> preferred.contains(point.steps()))
                .mapToLong(Kept::bytes)
                .sum();
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
