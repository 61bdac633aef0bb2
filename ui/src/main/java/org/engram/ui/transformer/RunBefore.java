package org.engram.ui.transformer;

import java.util.Optional;
import org.engram.simulation.run.training.TrainingFrame;

/**
 * The run that the present one is compared with: the one before it. While a slider is held one run follows another, and all are compared
 * with the one from before it was taken hold of.
 */
final class RunBefore {
    private TrainingFrame last;
    private Optional<TrainingFrame> before = Optional.empty();

    /** @param held the run from before a slider was taken hold of; empty while none is */
    void accept(TrainingFrame newest, Optional<TrainingFrame> held) {
        if (last != null && newest.run() != last.run()) {
            before = held.or(() -> Optional.of(last));
        }
        last = newest;
    }

    Optional<TrainingFrame> frame() {
        return before;
    }
}
