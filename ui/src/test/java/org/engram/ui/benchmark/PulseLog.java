package org.engram.ui.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.engram.ui.canvas.FigurePane;

/** When the window could show something, and when it did: each pulse, and each pulse in which at least one figure was new. */
final class PulseLog {
    private final Supplier<List<FigurePane>> current;
    private List<FigurePane> panes = List.of();
    private final List<Object> shown = new ArrayList<>();
    private final List<Long> pulses = new ArrayList<>();
    private final List<Long> pictures = new ArrayList<>();

    /** @param current the figures in the window, asked for when the log is cleared */
    PulseLog(Supplier<List<FigurePane>> current) {
        this.current = current;
    }

    /** After the layout of a pulse, on the JavaFX thread. */
    void pulse() {
        pulses.add(System.nanoTime());
        boolean painted = false;
        for (int i = 0; i < panes.size(); i++) {
            Object now = panes.get(i).shownFigure();
            painted |= !Objects.equals(shown.set(i, now), now);
        }
        if (painted) {
            pictures.add(pulses.getLast());
        }
    }

    void clear() {
        panes = current.get();
        shown.clear();
        panes.forEach(pane -> shown.add(pane.shownFigure()));
        pulses.clear();
        pictures.clear();
    }

    List<Long> pulses() {
        return pulses;
    }

    List<Long> pictures() {
        return pictures;
    }

    /** Milliseconds between entries, median and 95th percentile. */
    static String intervals(List<Long> times) {
        double[] intervals = new double[Math.max(1, times.size() - 1)];
        for (int i = 1; i < times.size(); i++) {
            intervals[i - 1] = (times.get(i) - times.get(i - 1)) / 1e6;
        }
        Arrays.sort(intervals);
        return "%d, interval median %.1f ms, 95th percentile %.1f ms"
                .formatted(
                        times.size(),
                        intervals[intervals.length / 2],
                        intervals[(int) (0.95 * (intervals.length - 1))]);
    }
}
