package org.engram.simulation.run;

import java.util.Locale;

/** The part of the heap that a run may take: {@value #PERCENT} %. */
public record Allowance(long heapBytes) {
    private static final int PERCENT = 60;

    public double bytes() {
        return PERCENT / 100.0 * heapBytes;
    }

    /**
     * Why a run does not start.
     *
     * @param remedy what to do, such as "reduce the subjects S to 512"
     */
    public String refusal(double needed, String remedy) {
        return String.format(
                Locale.ROOT,
                "This run needs about %s of memory, but %d %% of the heap is %s; %s.",
                readable(needed),
                PERCENT,
                readable(bytes()),
                remedy);
    }

    private static String readable(double bytes) {
        return bytes >= 1e9
                ? String.format(Locale.ROOT, "%.1f GB", bytes / 1e9)
                : String.format(Locale.ROOT, "%.0f MB", bytes / 1e6);
    }
}
