package org.engram.ui.transformer;

import org.engram.simulation.run.training.TrainingFrame;
import org.engram.ui.player.Quantity;

/** Moments of a training in words. */
final class StepWords {
    private StepWords() {}

    /** "step 1,024". */
    static String at(TrainingFrame frame) {
        return "step " + Quantity.count(frame.snapshot().time());
    }
}
