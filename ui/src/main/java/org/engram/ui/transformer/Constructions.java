package org.engram.ui.transformer;

import java.util.List;
import org.engram.simulation.experiment.Start;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.transformer.construction.TheoremFour;
import org.engram.simulation.transformer.construction.TheoremThree;
import org.engram.ui.figure.LineFigure.Plateau;

/** Runs that begin at a theorem's weights. */
final class Constructions {
    private Constructions() {}

    /** Whether a run begins at a theorem's weights. */
    static boolean begun(TrainingFrame frame) {
        return frame.experiment().start() instanceof Start.Constructed;
    }

    /** Whether the weights at the playhead are those of a theorem, not trained any further. */
    static boolean untrained(TrainingFrame frame) {
        return begun(frame) && frame.snapshot().time() == 0;
    }

    /** "Theorem 3"; "training" for a run that does not begin at one. */
    static String name(TrainingFrame frame) {
        if (!(frame.experiment().start() instanceof Start.Constructed start)) {
            return "training";
        }
        return switch (start.theorem()) {
            case TheoremThree three -> "Theorem 3";
            case TheoremFour four -> "Theorem 4";
        };
    }

    /** Where the logits of a theorem lie. */
    static List<Plateau> levels(TrainingFrame frame) {
        if (!(frame.experiment().start() instanceof Start.Constructed start)) {
            return List.of();
        }
        return switch (start.theorem()) {
            case TheoremThree three -> List.of(new Plateau("2: right", 2), new Plateau("1: of subject or relation", 1));
            case TheoremFour four -> List.of(new Plateau("right", TheoremFour.SIGNAL));
        };
    }

    /** What a theorem says, in a sentence. */
    static String claim(TrainingFrame frame) {
        return frame.experiment().start() instanceof Start.Constructed start && start.theorem() instanceof TheoremThree
                ? "Theorem 3: attention alone stores all facts once d \u2273 max(R, D) and H\u00b7d_h \u2273 S + R, up to logarithms."
                : "Theorem 4: attention copies subject and relation, and an MLP with m\u00b7d \u2273 S\u00b7R stores the facts, up to logarithms.";
    }
}
