package org.engram.simulation.theory;

import java.util.List;
import org.engram.simulation.theory.StageReport.Prediction;

/**
 * Where a run with an automatic horizon ends: at 1.5 times the slowest predicted stage time, and as long as the total loss has not
 * fallen below {@value #ENOUGH} there, 1.5 times later each time, at most {@value #MOST_EXTENSIONS} times (17,000-fold, which leaves
 * room for the rarest subjects of a Zipf law). Without a prediction the first end is {@value #FALLBACK}.
 */
public final class AutomaticHorizon {
    static final double ENOUGH = 0.01;
    static final int MOST_EXTENSIONS = 24;
    static final double FALLBACK = 100;
    private static final double FACTOR = 1.5;

    private double end;
    private int extensions;

    public AutomaticHorizon(List<Prediction> predictions) {
        end = FACTOR * predictions.stream().mapToDouble(Prediction::time).max().orElse(FALLBACK / FACTOR);
    }

    /** The present end. */
    public double end() {
        return end;
    }

    /** To be asked at the present end: moves it on when the facts are not recalled yet. Whether it has moved. */
    public boolean extend(double totalLoss) {
        if (totalLoss < ENOUGH || Double.isNaN(totalLoss) || extensions == MOST_EXTENSIONS) {
            return false;
        }
        extensions++;
        end *= FACTOR;
        return true;
    }
}
