package org.engram.ui.flow;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.LearningRates;

/**
 * How much faster relations grow than subjects while all weights are small (spec 5.4). There every key is k₀ cosh(λ(z) t), so that a mean
 * key k̄ at time t stands for the rate
 *
 * <pre>
 * λ = arcosh(k̄(t) / k₀) / t
 * </pre>
 *
 * Prediction and measurement are this same number at the same t: the last recorded time before the loss has moved.
 *
 * @param end t; NaN when the linear phase was not recorded
 * @param ratio λ of the relations over λ of the subjects as measured; NaN when a key has hardly grown by then
 */
record LinearGrowth(double end, double ratio) {
    /** The phase ends where the loss has moved by this part of its start. */
    private static final double MOVED = 1e-4;

    /** Growth by less than this factor is too little to read a rate from. */
    private static final double READABLE = 1.05;

    private static final LinearGrowth UNKNOWN = new LinearGrowth(Double.NaN, Double.NaN);

    static LinearGrowth of(RecordingView<FlowColumn> recording) {
        int row = lastLinearRow(recording);
        if (row <= 0) {
            return UNKNOWN;
        }
        double relations = growth(recording, FlowColumn.KEY_RELATION, row);
        double subjects = growth(recording, FlowColumn.KEY_SUBJECT, row);
        double t = recording.value(FlowColumn.T, row);
        return relations < READABLE || subjects < READABLE
                ? UNKNOWN
                : new LinearGrowth(t, arcosh(relations) / arcosh(subjects));
    }

    /** The same ratio from the linear theory; λ_R / λ_S of the means when there is no time to compare at. */
    static double predicted(LearningRates rates, FactTable facts, double t) {
        if (Double.isNaN(t)) {
            return rates.meanRelation() / rates.meanSubject();
        }
        return arcosh(meanCosh(rates::relation, facts.relationCount(), t))
                / arcosh(meanCosh(rates::subject, facts.subjectCount(), t));
    }

    private static double meanCosh(IntToDoubleFunction rate, int count, double t) {
        return IntStream.range(0, count)
                .mapToDouble(z -> Math.cosh(rate.applyAsDouble(z) * t))
                .average()
                .orElse(1);
    }

    private static int lastLinearRow(RecordingView<FlowColumn> recording) {
        double start = recording.size() == 0 ? 0 : recording.value(FlowColumn.TOTAL_LOSS, 0);
        for (int row = 0; row < recording.size(); row++) {
            if (Math.abs(recording.value(FlowColumn.TOTAL_LOSS, row) - start) > MOVED * start) {
                return row - 1;
            }
        }
        return -1;
    }

    /** k̄(t) / k₀; not a number where the keys start at zero. */
    private static double growth(RecordingView<FlowColumn> recording, FlowColumn key, int row) {
        return recording.value(key, row) / recording.value(key, 0);
    }

    private static double arcosh(double x) {
        return Math.log(x + Math.sqrt(x * x - 1));
    }
}
