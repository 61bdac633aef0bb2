package org.engram.simulation.task;

import java.util.stream.IntStream;

/** Fact tables whose names are numbers, with the same D for every relation. */
final class GeneratedTable {
    /** The rank of a*(s, r) within A_r, in [0, D). */
    interface Rule {
        int rank(int subject, int relation);
    }

    private GeneratedTable() {}

    /** @throws IllegalArgumentException when S, R or D is less than 1 */
    static void checkSizes(int subjects, int relations, int answersPerRelation) {
        if (subjects < 1 || relations < 1 || answersPerRelation < 1) {
            throw new IllegalArgumentException(
                    "Facts with S = %d, R = %d and D = %d do not exist; each must be at least 1."
                            .formatted(subjects, relations, answersPerRelation));
        }
    }

    /** Asks the rule for s = 0, r = 0, 1, …, then s = 1, and so on. */
    static FactTable of(int subjects, int relations, int answersPerRelation, Rule rule) {
        checkIndexable(subjects, relations, answersPerRelation);
        int[] start = IntStream.rangeClosed(0, relations)
                .map(r -> r * answersPerRelation)
                .toArray();
        int[] answer = new int[subjects * relations];
        for (int s = 0; s < subjects; s++) {
            for (int r = 0; r < relations; r++) {
                answer[s * relations + r] = start[r] + rule.rank(s, r);
            }
        }
        return new FactTable(
                new GeneratedNames(subjects, s -> "subject " + (s + 1)),
                new GeneratedNames(relations, r -> "relation " + (r + 1)),
                new GeneratedNames(
                        relations * answersPerRelation,
                        a -> "answer " + (a / answersPerRelation + 1) + "." + (a % answersPerRelation + 1)),
                start,
                answer);
    }

    private static void checkIndexable(int subjects, int relations, int answersPerRelation) {
        if ((long) subjects * relations > Integer.MAX_VALUE
                || (long) relations * answersPerRelation > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "A table with S = %d, R = %d and D = %d is too large; S·R and R·D must be at most %d."
                            .formatted(subjects, relations, answersPerRelation, Integer.MAX_VALUE));
        }
    }
}
