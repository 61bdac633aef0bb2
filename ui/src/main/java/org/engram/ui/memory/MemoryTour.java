package org.engram.ui.memory;

import java.util.List;
import org.engram.ui.laboratory.TourMoment;
import org.engram.ui.laboratory.TourMoment.Part;
import org.engram.ui.laboratory.TourStep;

/** What a memory holds, and when it breaks, in seven steps. */
final class MemoryTour {
    private static final int OUTER_PRODUCTS = 0;
    private static final int INTERFERENCE = 1;
    private static final int TWO_OUTPUTS = 2;
    private static final int TRAINED = 5;
    private static final int TANGENT_KERNEL = 6;
    private static final TourMoment END = new Part(1);

    private MemoryTour() {}

    static List<TourStep> steps() {
        return List.of(
                new TourStep(
                        OUTER_PRODUCTS,
                        END,
                        "#scores",
                        "A memory in one matrix",
                        "W adds the outer product of u_f(i) and e_i for each association of random embeddings. Each column is an"
                                + " input: its score \u27e8u_j, W e_i\u27e9 is near 1 at the right output, and noise elsewhere.",
                        "Theorem 1"),
                new TourStep(
                        INTERFERENCE,
                        END,
                        "#accuracy",
                        "It drowns slowly",
                        "Every association adds noise to all others. With too many of them for d\u00b2 weights the right score is no"
                                + " longer the largest, and the accuracy falls as the formula says.",
                        "Theorem 1"),
                new TourStep(
                        INTERFERENCE,
                        END,
                        "#histogram",
                        "Two heaps of scores",
                        "Right scores have mean 1, wrong ones 0. Both spread as associations are added; where the heaps"
                                + " overlap, an association is lost.",
                        "Theorem 1"),
                new TourStep(
                        TWO_OUTPUTS,
                        END,
                        "#accuracy",
                        "Sharing an output",
                        "When many inputs have the same output their outer products add up along it, and the memory holds"
                                + " near d associations, not near d\u00b2.",
                        "Theorem 1"),
                new TourStep(
                        TRAINED,
                        END,
                        "#accuracy",
                        "Training does better",
                        "A matrix of the same size that is trained on its mistakes holds several times as many.",
                        "Figure 1"),
                new TourStep(
                        TANGENT_KERNEL,
                        END,
                        "#margins",
                        "Neurons as a memory",
                        "An MLP of width m holds as many associations as it has weights, m\u00b7d up to logarithms: the"
                                + " construction of the proof keeps every margin above zero.",
                        "Theorem 2"),
                new TourStep(
                        OUTER_PRODUCTS,
                        END,
                        ".left-side",
                        "Your turn",
                        "Drag N or d. A adds one association, B adds them until one is not recalled; P pins a memory to"
                                + " compare with.",
                        "Theorems 1, 2 and 7"));
    }
}
