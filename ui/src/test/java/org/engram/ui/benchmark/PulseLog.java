package org.engram.ui.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.engram.ui.canvas.FigurePane;

/** When the window could show something, and when it did: each pulse, and each pulse in which at least one figure was new. */
final class PulseLog {
    private final List<FigurePane> panes;
    private final List<Object> shown = new ArrayList<>();
    private final List<Long> pulses = new ArrayList<>();
    private final List<Long> pictures = new ArrayList<>();

    PulseLog(List<FigurePane> panes) {
        this.panes = panes;
        panes.forEach(pane -> shown.add(pane.shownFigure()));
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
