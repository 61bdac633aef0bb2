package org.engram.simulation.theory;

import java.util.List;

/**
 * The stages of a run, measured, with what the theory said.
 *
 * @param stages in order of time, contiguous from 0; the last one is open-ended
 * @param predictions the stage times that the theory gives, in order of time
 * @param learnedFirst what the run really learned first; null while nothing was learned yet
 * @param hallucinationOnset relation-only loss first below half its initial value; NaN when not reached
 * @param recallOnset subject-only loss first below half its initial value; NaN when not reached
 * @param plateauUniform log|A|
 * @param plateauHallucination mean H(a|r)
 * @param plateauSubject mean H(a|s), the plateau of the mirrored stage
 */
public record StageReport(
        List<Stage> stages,
        List<Prediction> predictions,
        LearnedFirst learnedFirst,
        double hallucinationOnset,
        double recallOnset,
        double plateauUniform,
        double plateauHallucination,
        double plateauSubject) {

    /** One stretch of a run; {@code end} is infinite for the last. */
    public record Stage(StageName name, double start, double end) {}

    /** A predicted stage time. */
    public record Prediction(Kind kind, double time, Certainty certainty) {
        /** What happens at the predicted time. */
        public enum Kind {
            RELATION_LEARNED,
            SUBJECT_LEARNED
        }

        /** Whether the closed form is exact for the facts at hand (spec 5.4) or the time is the escape-time estimate. */
        public enum Certainty {
            CLOSED_FORM,
            ESTIMATE
        }
    }

    /** Names of stages. */
    public enum StageName {
        /** Nothing learned: p̂ uniform over A. */
        UNIFORM,
        /** p̂ ≈ p(a) whatever the prompt. */
        MARGINAL,
        /** p̂ ≈ p(a|r) whatever the subject: the hallucination stage. */
        HALLUCINATION,
        /** p̂ ≈ p(a|s) whatever the relation: its mirror image. */
        SUBJECT_GUESS,
        /** p̂ → a*(s, r). */
        RECALL
    }

    /** What is learned first; the name in files is the constant's name in lower case. */
    public enum LearnedFirst {
        RELATION,
        SUBJECT,
        MARGINAL,
        BOTH
    }
}
