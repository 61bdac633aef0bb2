package org.engram.simulation.task;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Fact tables whose names are numbers, with the same D for every relation. */
final class GeneratedTable {
    /** The rank of a*(s, r) within A_r, in [0, D). */
    interface Rule {
        int rank(int subject, int relation);
    }

    private GeneratedTable() {}

    static FactTable of(int subjects, int relations, int answersPerRelation, Rule rule) {
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
                names(subjects, s -> "subject " + (s + 1)),
                names(relations, r -> "relation " + (r + 1)),
                names(
                        relations * answersPerRelation,
                        a -> "answer " + (a / answersPerRelation + 1) + "." + (a % answersPerRelation + 1)),
                start,
                answer);
    }

    private static List<String> names(int count, IntFunction<String> name) {
        return IntStream.range(0, count).mapToObj(name).toList();
    }
}
