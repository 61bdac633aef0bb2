package org.engram.ui.laboratory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets a figure that takes long be painted as often as it may: its painting has at most a twentieth of the time. */
final class Pace<K> {
    private static final long SHARE = 20;

    private final LongSupplier clock;
    private final Map<K, Long> last = new HashMap<>();

    /** @param clock in nanoseconds */
    Pace(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * Whether a figure may be renewed; then its time is taken.
     *
     * @param painted nanoseconds that its last picture took
     */
    boolean take(K kind, long painted) {
        long now = clock.getAsLong();
        boolean due = !last.containsKey(kind) || now - last.get(kind) >= SHARE * painted;
        if (due) {
            last.put(kind, now);
        }
        return due;
    }
}
