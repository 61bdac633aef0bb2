package org.engram.simulation.run.flow;

import java.util.List;
import org.engram.simulation.experiment.Horizon;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.theory.AutomaticHorizon;
import org.engram.simulation.theory.Crossing;
import org.engram.simulation.theory.StageReport.Prediction;

/** Decides where a run ends, from what the experiment asks for. */
sealed interface RunEnd {
    /** Where the run ends, as far as is known when it is solved until {@code solved}. */
    double horizon(double solved);

    /** The next time at which {@link #endsAtMark} is to be asked; infinite when none is set. */
    double mark();

    /** Whether the run ends at the mark, where it has this loss. When it does not, the mark has moved on. */
    boolean endsAtMark(double totalLoss);

    /** The loss below which the run ends at once; NaN when none is set. */
    double enough();

    static RunEnd of(Horizon horizon, List<Prediction> predictions) {
        AutomaticHorizon automatic = new AutomaticHorizon(predictions);
        return switch (horizon) {
            case Horizon.Until until -> new AtTime(until.time());
            case Horizon.UntilLoss untilLoss -> new AtLoss(untilLoss.loss(), automatic.end());
            case Horizon.Automatic asked -> new Automatic(automatic);
        };
    }

    /** At a given time. */
    record AtTime(double mark) implements RunEnd {
        @Override
        public double horizon(double solved) {
            return mark;
        }

        @Override
        public boolean endsAtMark(double totalLoss) {
            return true;
        }

        @Override
        public double enough() {
            return Double.NaN;
        }
    }

    /** At a given loss. */
    record AtLoss(double enough, double guess) implements RunEnd {
        private static final double GROWTH = 1.5;

        @Override
        public double horizon(double solved) {
            double horizon = guess;
            while (horizon <= solved) {
                horizon *= GROWTH;
            }
            return horizon;
        }

        @Override
        public double mark() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public boolean endsAtMark(double totalLoss) {
            return false;
        }
    }

    /** When the facts are recalled. */
    record Automatic(AutomaticHorizon horizon) implements RunEnd {
        @Override
        public double horizon(double solved) {
            return horizon.end();
        }

        @Override
        public double mark() {
            return horizon.end();
        }

        @Override
        public boolean endsAtMark(double totalLoss) {
            return !horizon.extend(totalLoss);
        }

        @Override
        public double enough() {
            return Double.NaN;
        }
    }

    /** The crossing of {@link #enough()}. */
    default Crossing crossing() {
        return new Crossing(FlowColumn.TOTAL_LOSS, enough());
    }
}
