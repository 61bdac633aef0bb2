package org.engram.ui.flow;

import java.util.List;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.laboratory.TourMoment;
import org.engram.ui.laboratory.TourMoment.Part;
import org.engram.ui.laboratory.TourMoment.Within;
import org.engram.ui.laboratory.TourStep;

/** From guessing to recall in nine steps. */
final class FlowTour {
    private static final int PAPER = 0;
    private static final int LONG = 3;
    private static final TourMoment START = new Part(0);
    private static final TourMoment HALLUCINATING = new Within(StageName.HALLUCINATION, 0.5);
    private static final TourMoment RECALLING = new Within(StageName.RECALL, 0.4);

    private FlowTour() {}

    static List<TourStep> steps() {
        return List.of(
                new TourStep(
                        PAPER,
                        START,
                        ".left-side",
                        "Facts and a model",
                        "Every subject s and relation r have one answer a*(s, r), here 64 facts. One layer of linear attention reads"
                                + " them in prompts full of noise, and learns by gradient flow from weights of almost nothing.",
                        "Figure 5"),
                new TourStep(
                        PAPER,
                        START,
                        "#loss",
                        "At first it guesses",
                        "With weights of size \u03b1 all answers are equally likely. The loss rests on its first plateau, log|\ud835\udc9c|, the"
                                + " upper dashed line.",
                        "Figure 5"),
                new TourStep(
                        PAPER,
                        HALLUCINATING,
                        "#loss",
                        "Then it hallucinates",
                        "The relation-only loss is gone: the model names an answer of the right relation. The subject-only loss has"
                                + " not moved: it outputs p(a | r), whatever the subject is. The loss rests at H(a | r).",
                        "Theorem 6, Figure 5"),
                new TourStep(
                        PAPER,
                        HALLUCINATING,
                        ".ask",
                        "Ask it now",
                        "All answers of the relation are about as likely as the right one; the dashed line is p(a | r)."
                                + " What looks like an answer is only its kind.",
                        "Theorem 6"),
                new TourStep(
                        PAPER,
                        HALLUCINATING,
                        "#values",
                        "Where the knowledge sits",
                        "In W_OV only the columns of relations have grown: each sends its relation to the answers of that relation."
                                + " The columns of subjects are still as small as at the start.",
                        "Theorem 6"),
                new TourStep(
                        PAPER,
                        HALLUCINATING,
                        "#attention",
                        "Why relations come first",
                        "A relation is in more prompts than a subject, so its key k(z) grows at a larger rate, \u03bb_R > \u03bb_S,"
                                + " while all weights are small. That is what makes the plateau.",
                        "Theorem 6"),
                new TourStep(
                        PAPER,
                        HALLUCINATING,
                        ".theory",
                        "Predicted and measured",
                        "For structured facts the stage times have a closed form: the filled triangles below the loss."
                                + " Onset, recall and plateau agree with the run to less than a part in a hundred.",
                        "Figure 5"),
                new TourStep(
                        PAPER,
                        RECALLING,
                        "#norms",
                        "At last it recalls",
                        "The columns of subjects have escaped as well. Subject and relation together single out one answer,"
                                + " and the loss goes to zero.",
                        "Theorem 5"),
                new TourStep(
                        LONG,
                        HALLUCINATING,
                        "#slider-subjects",
                        "Your turn",
                        "With four times the subjects each is rarer, and the hallucination lasts far longer. Drag S, R or \u03b1 and"
                                + " the whole run follows; P pins a run to compare with.",
                        "Theorem 6"));
    }
}
