package org.engram.ui.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.engram.ui.canvas.FigurePane;

/** When pictures were handed to the renderer: one entry for each pulse in which at least one figure showed a new picture. */
final class PulseLog {
    private final List<FigurePane> panes;
    private final List<Object> shown = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();
    private int pulses;

    PulseLog(List<FigurePane> panes) {
        this.panes = panes;
        panes.forEach(pane -> shown.add(pane.shownFigure()));
    }

    /** After the layout of a pulse, on the JavaFX thread. */
    void pulse() {
        pulses++;
        boolean painted = false;
        for (int i = 0; i < panes.size(); i++) {
            Object now = panes.get(i).shownFigure();
            painted |= !Objects.equals(shown.set(i, now), now);
        }
        if (painted) {
            times.add(System.nanoTime());
        }
    }

    void clear() {
        times.clear();
        pulses = 0;
    }

    int pulses() {
        return pulses;
    }

    int pictures() {
        return times.size();
    }

    /** Milliseconds between pictures, at a part of the sorted list. */
    double interval(double quantile) {
        double[] intervals = new double[Math.max(1, times.size() - 1)];
        for (int i = 1; i < times.size(); i++) {
            intervals[i - 1] = (times.get(i) - times.get(i - 1)) / 1e6;
        }
        Arrays.sort(intervals);
        return intervals[(int) (quantile * (intervals.length - 1))];
    }
}
