package org.engram.ui.transformer;

import java.util.Optional;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.training.TrainingFrame;

/**
 * The run that the present one is compared with: the last one before it that was looked at. While a slider is held one run follows another,
 * and all are compared with the one from before it was taken hold of. Random facts are not compared with a table's.
 */
final class RunBefore {
    /** Who is on the way to other settings does not look at a run for so long. */
    private static final double SECONDS = 1.5;

    private TrainingFrame last;
    private Optional<TrainingFrame> before = Optional.empty();

    /** @param held the run from before a slider was taken hold of; empty while none is */
    void accept(TrainingFrame newest, Optional<TrainingFrame> held) {
        if (last != null && newest.run() != last.run()) {
            before = held.or(() -> lookedAt(last) ? Optional.of(last) : before)
                    .filter(other -> sameKindOfFacts(other, newest));
        }
        last = newest;
    }

    private static boolean sameKindOfFacts(TrainingFrame one, TrainingFrame other) {
        return one.experiment().facts().getClass() == other.experiment().facts().getClass();
    }

    /** Whether a run came to its end, or was trained for long enough to be seen. */
    static boolean lookedAt(TrainingFrame frame) {
        return frame.status() instanceof RunStatus.Solved || frame.statistics().wallSeconds() >= SECONDS;
    }

    Optional<TrainingFrame> frame() {
        return before;
    }
}
