package org.engram.simulation.run.flow;

import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.flow.FlowLayout;
import org.engram.simulation.flow.FlowObservables;
import org.engram.simulation.flow.NonFiniteStateException;
import org.engram.simulation.flow.Stepper;
import org.engram.simulation.run.Recording;
import org.engram.simulation.theory.Crossing;
import org.engram.simulation.theory.DenseRows;
import org.engram.simulation.theory.StageDetector;

/**
 * Measures each step of a run for the recording and the stage detector, and ends the run at its horizon.
 *
 * <p>A step of the flow is long, since the method has order eight: it is measured at equal parts of it by dense output, so
 * that curves are smooth; at fewer where measuring is dear. A step of descent is measured at its end. The times depend on
 * the experiment alone.
 */
final class StepRecorder {
    private final FlowObservables observables;
    private final StageDetector detector;
    private final RunEnd end;
    private final Crossing enough;
    private final int parts;
    private final boolean dense;
    private final Recording<FlowColumn> recording = new Recording<>(FlowColumn.class);
    private final double[] state;
    private double[] before = new double[FlowColumn.COUNT];
    private double[] after = new double[FlowColumn.COUNT];

    /** @param dense whether steps have dense output */
    StepRecorder(FlowLayout layout, FlowObservables observables, StageDetector detector, RunEnd end, boolean dense) {
        this.observables = observables;
        this.detector = detector;
        this.end = end;
        this.dense = dense;
        enough = end.crossing();
        parts = dense ? parts((double) layout.subjects() * layout.relations() * layout.answers()) : 1;
        state = new double[layout.size()];
    }

    /** Parts of a step, from the cost S·R·|A| of a measurement. At least two, so that every step makes its dense output. */
    private static int parts(double cost) {
        return cost <= 1 << 17 ? 6 : cost <= 1 << 21 ? 4 : 2;
    }

    /** Measures the start; whether the run ends there already. */
    boolean start(double[] initial) {
        observables.measure(0, initial, after);
        if (!finite(after)) {
            throw new IllegalArgumentException(
                    "The losses of such large initial weights are not finite numbers; choose a smaller initial scale α.");
        }
        recording.append(after);
        detector.start(after);
        return after[FlowColumn.TOTAL_LOSS.ordinal()] < end.enough();
    }

    /**
     * Measures the last step; whether the run ends in it.
     *
     * @throws NonFiniteStateException when a measurement is not finite
     */
    boolean accept(Stepper stepper) {
        DenseRows rows = (t, row) -> measure(stepper, t, row);
        double from = stepper.previousTime();
        while (from < stepper.time()) {
            double to = Math.min(stepper.time(), end.mark());
            for (int i = 1; i <= parts; i++) {
                if (part(i == parts ? to : from + (to - from) * i / parts, rows)) {
                    return true;
                }
            }
            if (to == end.mark() && end.endsAtMark(after[FlowColumn.TOTAL_LOSS.ordinal()])) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** Goes on to t within the step; whether the run ends on the way. */
    private boolean part(double t, DenseRows rows) {
        if (!(t > time())) {
            return false; // a step of a few ulp has no such part
        }
        double[] next = before;
        before = after;
        after = next;
        rows.at(t, after);
        if (!finite(after)) {
            after = before;
            throw new NonFiniteStateException(
                    time(),
                    "The weights grow beyond what can be measured after t = " + time()
                            + "; choose smaller initial weights or a smaller learning rate.");
        }
        enough.accept(before, after, dense ? rows : null);
        boolean ends = enough.reached();
        if (ends && enough.time() < t) {
            rows.at(enough.time(), after);
        }
        recording.append(after);
        if (dense) {
            detector.accept(before, after, rows);
        } else {
            detector.accept(before, after);
        }
        return ends;
    }

    private void measure(Stepper stepper, double t, double[] row) {
        stepper.interpolate(t, state);
        observables.measure(t, state, row);
    }

    private static boolean finite(double[] row) {
        double sum = 0;
        for (double x : row) {
            sum += x * 0;
        }
        return sum == 0;
    }

    /** The recorded time, which is how far the run can be played. */
    double time() {
        return recording.time();
    }

    /** Where the run will end, as far as is known. */
    double horizon() {
        return end.horizon(time());
    }

    Recording<FlowColumn> recording() {
        return recording;
    }
}
