package org.engram.app.command;

import java.util.stream.IntStream;
import org.engram.simulation.runfile.Numbers;

/** The times at which a run is written down. */
sealed interface Samples {
    /** As many rows as may be asked for. */
    int MOST = 1_000_000;

    /** The times of a run from 0 to {@code end}, in the order of the rows. */
    double[] times(double end);

    /** Evenly spaced, both ends included. */
    record Even(int count) implements Samples {
        @Override
        public double[] times(double end) {
            return IntStream.range(0, count)
                    .mapToDouble(i -> i == count - 1 ? end : end * i / (count - 1))
                    .toArray();
        }
    }

    /** At given times. */
    record At(double[] given) implements Samples {
        @Override
        public double[] times(double end) {
            for (double t : given) {
                if (t > end) {
                    throw new FailureException("--sample-at has %s, but the run ended at %s; leave such times out."
                            .formatted(Numbers.text(t), Numbers.text(end)));
                }
            }
            return given.clone();
        }
    }
}
