package org.engram.simulation.theory;

import java.util.ArrayList;
import java.util.List;
import org.engram.simulation.theory.StageReport.LearnedFirst;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;

/**
 * The stages that follow from when the marginal, the relation and the subject were learned; infinite: not yet, or never to be.
 *
 * @param first when the first of relation and subject was learned
 * @param second when both were
 * @param guess what the model says in between: HALLUCINATION or SUBJECT_GUESS; null when relation or subject alone decides all
 */
record StageSequence(double marginal, double first, double second, StageName guess) {

    static StageSequence of(double marginal, double relation, double subject, Entropies entropies) {
        boolean relationMatters = StageCriteria.relationMatters(entropies);
        boolean subjectMatters = StageCriteria.subjectMatters(entropies);
        if (relationMatters && subjectMatters) {
            StageName guess = subject < relation ? StageName.SUBJECT_GUESS : StageName.HALLUCINATION;
            return new StageSequence(marginal, Math.min(relation, subject), Math.max(relation, subject), guess);
        }
        double only = subjectMatters ? subject : relationMatters ? relation : marginal;
        return new StageSequence(marginal, only, only, null);
    }

    List<Stage> stages() {
        List<StageName> names = new ArrayList<>(List.of(StageName.UNIFORM));
        List<Double> starts = new ArrayList<>(List.of(0.0));
        if (marginalSeen()) {
            names.add(StageName.MARGINAL);
            starts.add(marginal);
        }
        if (guessSeen()) {
            names.add(guess);
            starts.add(first);
        }
        if (second < Double.POSITIVE_INFINITY) {
            names.add(StageName.RECALL);
            starts.add(second);
        }
        starts.add(Double.POSITIVE_INFINITY);
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            stages.add(new Stage(names.get(i), starts.get(i), starts.get(i + 1)));
        }
        return List.copyOf(stages);
    }

    /** Null while nothing was learned. */
    LearnedFirst learnedFirst() {
        if (marginalSeen()) {
            return LearnedFirst.MARGINAL;
        }
        if (first == Double.POSITIVE_INFINITY) {
            return null;
        }
        if (guess == null) {
            return null;
        }
        if (!guessSeen()) {
            return LearnedFirst.BOTH;
        }
        return guess == StageName.HALLUCINATION ? LearnedFirst.RELATION : LearnedFirst.SUBJECT;
    }

    private boolean marginalSeen() {
        return distinct(marginal, first);
    }

    private boolean guessSeen() {
        return guess != null && distinct(first, second);
    }

    private static boolean distinct(double start, double end) {
        return start < Double.POSITIVE_INFINITY && start <= StageCriteria.DISTINCT * end;
    }
}
