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
 * @param second when both were; equal to {@code first} where one of them decides all
 * @param lead which one was first
 * @param both whether both have something to tell
 */
record StageSequence(double marginal, double first, double second, LearnedFirst lead, boolean both) {

    static StageSequence of(double marginal, double relation, double subject, Entropies entropies) {
        boolean relationMatters = StageCriteria.relationMatters(entropies);
        boolean subjectMatters = StageCriteria.subjectMatters(entropies);
        if (relationMatters && subjectMatters) {
            LearnedFirst lead = subject < relation ? LearnedFirst.SUBJECT : LearnedFirst.RELATION;
            return new StageSequence(marginal, Math.min(relation, subject), Math.max(relation, subject), lead, true);
        }
        if (subjectMatters) {
            return new StageSequence(marginal, subject, subject, LearnedFirst.SUBJECT, false);
        }
        if (relationMatters) {
            return new StageSequence(marginal, relation, relation, LearnedFirst.RELATION, false);
        }
        return new StageSequence(marginal, marginal, marginal, LearnedFirst.MARGINAL, false);
    }

    List<Stage> stages() {
        List<StageName> names = new ArrayList<>(List.of(StageName.UNIFORM));
        List<Double> starts = new ArrayList<>(List.of(0.0));
        if (marginalSeen()) {
            names.add(StageName.MARGINAL);
            starts.add(marginal);
        }
        if (guessSeen()) {
            names.add(lead == LearnedFirst.SUBJECT ? StageName.SUBJECT_GUESS : StageName.HALLUCINATION);
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
        return both && !guessSeen() ? LearnedFirst.BOTH : lead;
    }

    private boolean marginalSeen() {
        return distinct(marginal, first);
    }

    private boolean guessSeen() {
        return both && distinct(first, second);
    }

    private static boolean distinct(double start, double end) {
        return start < Double.POSITIVE_INFINITY && start <= StageCriteria.DISTINCT * end;
    }
}
