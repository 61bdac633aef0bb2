package org.engram.ui.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.player.Quantity;

/** What a model is doing with a prompt in a stage of the theory. */
public final class StageStory {
    /** Ahead by less than this factor is barely ahead. */
    private static final double CLEARLY = 1.3;

    /** Knowing: more likely than all else together. */
    private static final double HALF = 0.5;

    /** Answers of the right kind with less than this share are not all it says. */
    private static final double MOSTLY = 0.8;

    private static final int LISTED = 4;

    private StageStory() {}

    public static Verdict of(StageName stage, Answering a) {
        return new Verdict(stage, title(stage), sentence(stage, a));
    }

    private static String title(StageName stage) {
        return switch (stage) {
            case UNIFORM -> "Guessing";
            case MARGINAL -> "Saying what is common";
            case HALLUCINATION -> "Hallucinating";
            case SUBJECT_GUESS -> "Knowing whom, not what";
            case RECALL -> "Recalling";
        };
    }

    private static String sentence(StageName stage, Answering a) {
        return switch (stage) {
            case UNIFORM -> uniform(a);
            case MARGINAL -> marginal(a);
            case HALLUCINATION -> hallucination(a);
            case SUBJECT_GUESS -> subjectGuess(a);
            case RECALL -> recall(a);
        };
    }

    private static String uniform(Answering a) {
        int count = a.table().answerCount();
        if (count == 1) {
            return "There is one answer only, whatever is asked: nothing has to be learned.";
        }
        double even = (double) a.candidates() / count;
        if (a.relationShare() > CLEARLY * even) {
            return "It begins to see that %s is asked for: %s together have %s, not more than %s each."
                    .formatted(
                            Words.one(a.relationName()),
                            Words.many(a.relationName()),
                            Quantity.percent(a.relationShare()),
                            Quantity.percent(Math.max(a.truthShare(), rivalShare(a))));
        }
        return "It has learned nothing yet: each of the %s answers, %s or not, has about %s."
                .formatted(Quantity.count(count), Words.kind(a.relationName()), Quantity.percent(1.0 / count));
    }

    private static String marginal(Answering a) {
        int favourite = a.favourite();
        return "It says what is right most often, whatever is asked: %s leads with %s, and %s has %s."
                .formatted(
                        a.table().answers().get(favourite),
                        Quantity.percent(a.probability()[favourite]),
                        favourite == a.truth() ? "nothing else" : a.truthName(),
                        favourite == a.truth() ? "more" : Quantity.percent(a.truthShare()));
    }

    private static String hallucination(Answering a) {
        int others = a.candidates() - 1;
        if (others == 0) {
            return "It answers with the only one of the %s there is: %s."
                    .formatted(Words.many(a.relationName()), a.truthName());
        }
        return "It %s with %s, any %s%s"
                .formatted(
                        a.relationShare() < MOSTLY ? "mostly answers" : "answers",
                        Words.one(a.relationName()),
                        Words.any(a.relationName(), others + 1),
                        standing(a, others));
    }

    private static String standing(Answering a, int others) {
        double rival = rivalShare(a);
        String rest = Words.number(others) + (others == 1 ? " other." : " others.");
        if (Quantity.percent(a.truthShare()).equals(Quantity.percent(rival))) {
            return ": %s is no likelier than %s".formatted(a.truthName(), rest);
        }
        if (a.truthShare() < rival) {
            return ": %s is ahead of %s, the right one."
                    .formatted(a.table().answers().get(a.rival()), a.truthName());
        }
        if (a.truthShare() < CLEARLY * rival) {
            return ": %s is barely ahead of %s".formatted(a.truthName(), rest);
        }
        return ", but %s, with %s, begins to stand out from %s"
                .formatted(a.truthName(), Quantity.percent(a.truthShare()), rest);
    }

    private static String subjectGuess(Answering a) {
        FactTable table = a.table();
        List<String> facts = new ArrayList<>();
        for (int r = 0; r < Math.min(LISTED, table.relationCount()); r++) {
            facts.add(table.answers().get(table.answer(a.subject(), r)));
        }
        String likely = table.relationCount() > facts.size()
                ? "%s is about as likely as %s other facts about it"
                        .formatted(a.truthName(), Words.number(table.relationCount() - 1))
                : joined(facts) + " are about as likely";
        return "It knows %s, but not what is asked about it: %s.".formatted(a.subjectName(), likely);
    }

    private static String recall(Answering a) {
        if (a.truthShare() >= HALF) {
            return "It knows that the %s of %s is %s: %s."
                    .formatted(a.relationName(), a.subjectName(), a.truthName(), Quantity.percent(a.truthShare()));
        }
        return "It is letting go of the other %s: %s has %s already."
                .formatted(Words.many(a.relationName()), a.truthName(), Quantity.percent(a.truthShare()));
    }

    private static double rivalShare(Answering a) {
        return a.rival() < 0 ? 0 : a.probability()[a.rival()];
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
