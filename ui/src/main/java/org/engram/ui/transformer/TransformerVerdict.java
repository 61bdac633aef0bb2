package org.engram.ui.transformer;

import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.figure.Numbers;
import org.engram.ui.laboratory.Answering;
import org.engram.ui.laboratory.StageStory;
import org.engram.ui.laboratory.StageWords;
import org.engram.ui.laboratory.Verdict;
import org.engram.ui.player.Quantity;

/** What a transformer's answer means: as for every model while it learns the kinds of facts, then fact by fact. */
final class TransformerVerdict {
    private TransformerVerdict() {}

    static Verdict of(TrainingFrame frame, Answering answering, double[] logits) {
        if (Constructions.untrained(frame)) {
            return constructed(frame, answering, logits);
        }
        StageName stage = StageWords.at(frame.stages(), frame.snapshot().time());
        return stage == StageName.RECALL && answering.favourite() != answering.truth()
                ? mistaken(answering)
                : StageStory.of(stage, answering);
    }

    /** Most facts are stored, and this one is not. */
    private static Verdict mistaken(Answering answering) {
        int said = answering.favourite();
        return new Verdict(
                StageName.HALLUCINATION,
                "Mistaken",
                "It knows many facts by now, but not this one: it says %s, with %s; %s has %s."
                        .formatted(
                                answering.table().answers().get(said),
                                Quantity.percent(answering.probability()[said]),
                                answering.truthName(),
                                Quantity.percent(answering.truthShare())));
    }

    private static Verdict constructed(TrainingFrame frame, Answering answering, double[] logits) {
        int truth = answering.truth();
        int rival = rival(logits, truth);
        boolean right = rival < 0 || logits[truth] > logits[rival];
        String theorem = Constructions.name(frame);
        String first =
                "%s gives %s the logit %s".formatted(theorem, answering.truthName(), Numbers.value(logits[truth], 3));
        String second = rival < 0
                ? "."
                : ", and %s, the next, %s."
                        .formatted(answering.table().answers().get(rival), Numbers.value(logits[rival], 3));
        String wrong = rival < 0
                ? ""
                : ", but interference lifts %s to %s."
                        .formatted(answering.table().answers().get(rival), Numbers.value(logits[rival], 3));
        return right
                ? new Verdict(StageName.RECALL, "Recalling by construction", first + second)
                : new Verdict(StageName.HALLUCINATION, "Drowned in interference", first + wrong);
    }

    /** The largest logit but that of the truth; -1 when there is no other answer. */
    private static int rival(double[] logits, int truth) {
        int best = -1;
        for (int a = 0; a < logits.length; a++) {
            if (a != truth && (best < 0 || logits[a] > logits[best])) {
                best = a;
            }
        }
        return best;
    }
}
