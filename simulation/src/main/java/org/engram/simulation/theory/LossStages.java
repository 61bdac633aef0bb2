package org.engram.simulation.theory;

import java.util.List;
import org.engram.simulation.theory.StageReport.Stage;

/**
 * The stages of a run of which only the losses are measured, and only now and then: the relation is known from the first measurement at
 * which the relation-only loss is below half of what guessing among all answers gives, log(|A|/|A_r|) on average, the subject from the
 * first at which the subject-only loss is below half of log(|A|/R). What a model knows from its start is known from there on.
 *
 * <p>{@link StageDetector} finds the stages of a flow more exactly, by its norms and between its steps.
 */
public final class LossStages {
    private final Entropies entropies;
    private final double relationLevel;
    private final double subjectLevel;
    private double relationKnown = Double.POSITIVE_INFINITY;
    private double subjectKnown = Double.POSITIVE_INFINITY;

    public LossStages(AnswerDistribution answers) {
        entropies = Entropies.of(answers);
        relationLevel = StageCriteria.half(relationGuess(answers));
        subjectLevel = StageCriteria.half(
                entropies.uniform() - Math.log(answers.table().relationCount()));
    }

    private double relationGuess(AnswerDistribution answers) {
        double guess = entropies.uniform();
        for (int r = 0; r < answers.table().relationCount(); r++) {
            guess -= answers.relation(r) * Math.log(answers.table().answerCount(r));
        }
        return guess;
    }

    /** A measurement; they come in order of time. */
    public void accept(double time, double relationOnlyLoss, double subjectOnlyLoss) {
        if (relationOnlyLoss < relationLevel) {
            relationKnown = Math.min(relationKnown, time);
        }
        if (subjectOnlyLoss < subjectLevel) {
            subjectKnown = Math.min(subjectKnown, time);
        }
    }

    /** In order of time, contiguous from 0; the last one is open-ended. */
    public List<Stage> stages() {
        return StageSequence.of(Double.POSITIVE_INFINITY, relationKnown, subjectKnown, entropies).stages().stream()
                .filter(stage -> stage.start() < stage.end())
                .toList();
    }
}
