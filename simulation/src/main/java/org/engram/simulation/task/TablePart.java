package org.engram.simulation.task;

import java.util.ArrayList;
import java.util.List;

/** A part of a table, its answer tokens renumbered. */
final class TablePart {
    private TablePart() {}

    static FactTable of(FactTable source, int subjects, int relations, int answersPerRelation) {
        List<String> answers = new ArrayList<>();
        int[] start = new int[relations + 1];
        int[] answer = new int[subjects * relations];
        for (int r = 0; r < relations; r++) {
            List<Integer> seen = new ArrayList<>();
            for (int s = 0; s < subjects; s++) {
                int token = source.answer(s, r);
                if (!seen.contains(token)) {
                    seen.add(token);
                    answers.add(source.answers().get(token));
                }
                answer[s * relations + r] = start[r] + seen.indexOf(token);
            }
            for (int extra = seen.size(); extra < answersPerRelation; extra++) {
                answers.add("no " + source.relations().get(r) + " " + (extra - seen.size() + 1));
            }
            start[r + 1] = answers.size();
        }
        return new FactTable(
                source.subjects().subList(0, subjects),
                source.relations().subList(0, relations),
                answers,
                start,
                answer);
    }
}
