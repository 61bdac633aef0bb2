package org.engram.ui.transformer;

import java.util.List;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.laboratory.TourMoment;
import org.engram.ui.laboratory.TourMoment.Part;
import org.engram.ui.laboratory.TourMoment.Within;
import org.engram.ui.laboratory.TourStep;

/** How a transformer stores facts, in eight steps. */
final class TransformerTour {
    private static final int PAPER = 0;
    private static final int QUICK = 4;
    private static final int THEOREM_3 = 7;
    private static final int THEOREM_4 = 8;
    private static final TourMoment START = new Part(0);
    private static final TourMoment END = new Part(1);
    private static final TourMoment HALLUCINATING = new Within(StageName.HALLUCINATION, 0.5);

    private TransformerTour() {}

    static List<TourStep> steps() {
        return List.of(
                new TourStep(
                        QUICK,
                        HALLUCINATING,
                        "#loss",
                        "A transformer learns facts",
                        "One layer, softmax heads, then an MLP, trained from random weights. It too goes through a stage in which it"
                                + " answers with p(a | r): the relation-only loss falls long before the subject-only loss.",
                        "Figure 5, right"),
                new TourStep(
                        QUICK,
                        HALLUCINATING,
                        ".ask",
                        "A hallucination",
                        "Asked in the middle of that stage, it names an answer of the right relation, and hardly"
                                + " knows which.",
                        "Figure 5, right"),
                new TourStep(
                        QUICK,
                        END,
                        "#accuracy",
                        "Then it recalls",
                        "The accuracy leaves the dashed line, which is all that the relation alone can tell, and goes to 1.",
                        ""),
                new TourStep(
                        QUICK,
                        END,
                        "#prompt",
                        "Where heads look",
                        "Each row is a head. Those that matter look at the subject and at the relation of the prompt, and away from"
                                + " the noise between them.",
                        ""),
                new TourStep(
                        PAPER,
                        START,
                        "#models",
                        "Attention or MLP",
                        "What counts is how many weights there are, not where: facts fit beyond the dashed frontier, with many heads"
                                + " and no MLP, or with few heads and a wide one. Each setting you try leaves a point.",
                        "Figure 4, Theorems 3 and 4"),
                new TourStep(
                        THEOREM_3,
                        START,
                        "#logits",
                        "Attention alone, by hand",
                        "No training: these are the weights of the proof. The right answer has logit 2, those of the subject or of"
                                + " the relation alone 1, the others 0, up to interference.",
                        "Theorem 3: d \u2273 max(R, D), H\u00b7d_h \u2273 S + R"),
                new TourStep(
                        THEOREM_4,
                        START,
                        "#logits",
                        "Attention and MLP, by hand",
                        "Here heads only copy subject and relation, and the MLP is an associative memory that holds the facts.",
                        "Theorem 4: H\u00b7d_h \u2273 S + R, m\u00b7d \u2273 S\u00b7R"),
                new TourStep(
                        QUICK,
                        HALLUCINATING,
                        ".meter",
                        "Your turn",
                        "The bar weighs attention and MLP against the facts: capacity goes with the number of weights. Drag H or m and"
                                + " watch where the facts go; P pins a run to compare with.",
                        "Theorems 3, 4 and 8"));
    }
}
