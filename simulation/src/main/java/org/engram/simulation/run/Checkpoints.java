package org.engram.simulation.run;

import java.util.ArrayList;
import java.util.List;
import org.engram.simulation.flow.Checkpoint;
import org.engram.simulation.flow.Stepper;

/**
 * Points of a run from which it can be repeated: after every accepted step while they fit, then after every second, every
 * fourth and so on. The start is always among them.
 */
final class Checkpoints {
    /** More are not worth their memory, where steps are cheap to repeat. */
    private static final int MOST = 4096;

    private final long budgetBytes;
    private final List<Checkpoint> kept = new ArrayList<>();
    private long stride = 1;
    private long bytes;

    Checkpoints(long budgetBytes) {
        this.budgetBytes = budgetBytes;
    }

    /** To be called at the start, and after each step. */
    void offer(Stepper stepper) {
        if (stepper.steps() % stride != 0) {
            return;
        }
        Checkpoint checkpoint = stepper.checkpoint();
        kept.add(checkpoint);
        bytes += checkpoint.bytes();
        while (kept.size() > 1 && (bytes > budgetBytes || kept.size() > MOST)) {
            thin();
        }
    }

    private void thin() {
        stride *= 2;
        kept.removeIf(checkpoint -> checkpoint.steps() % stride != 0);
        bytes = kept.stream().mapToLong(Checkpoint::bytes).sum();
    }

    /** The last one with time ≤ t; t is not negative. */
    Checkpoint floor(double t) {
        return kept.get(Math.max(0, count(t, true) - 1));
    }

    /** The last one with time < t; t is positive. */
    Checkpoint before(double t) {
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
