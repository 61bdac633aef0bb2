package org.engram.simulation.task;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A part of a table, its answer tokens renumbered without gaps. */
final class TablePart {
    private final FactTable source;
    private final int[] answer;
    private final int[] start;
    private final int subjects;
    private final int relations;
    private final List<String> answers = new ArrayList<>();

    private TablePart(FactTable source, int subjects, int relations) {
        this.source = source;
        this.subjects = subjects;
        this.relations = relations;
        answer = new int[subjects * relations];
        start = new int[relations + 1];
    }

    static FactTable of(FactTable source, int subjects, int relations, int answersPerRelation) {
        TablePart part = new TablePart(source, subjects, relations);
        for (int r = 0; r < relations; r++) {
            part.number(r);
            if (answersPerRelation > 0) {
                part.pad(r, answersPerRelation);
            }
            part.start[r + 1] = part.answers.size();
        }
        return new FactTable(
                source.subjects().subList(0, subjects),
                source.relations().subList(0, relations),
                part.answers,
                part.start,
                part.answer);
    }

    /** Gives the answers that occur the next tokens, in the order of the source. */
    private void number(int r) {
        int first = source.answerStart(r);
        int[] token = new int[source.answerCount(r)];
        occurring(r).stream().forEach(rank -> {
            token[rank] = answers.size();
            answers.add(source.answers().get(first + rank));
        });
        for (int s = 0; s < subjects; s++) {
            answer[s * relations + r] = token[source.answer(s, r) - first];
        }
    }

    private BitSet occurring(int r) {
        BitSet ranks = new BitSet(source.answerCount(r));
        for (int s = 0; s < subjects; s++) {
            ranks.set(source.answer(s, r) - source.answerStart(r));
        }
        return ranks;
    }

    private void pad(int r, int size) {
        String relation = source.relations().get(r);
        int occurring = answers.size() - start[r];
        if (size < occurring) {
            throw new IllegalArgumentException(
                    "The answers of %s cannot be padded to %d; the number must be at least %d."
                            .formatted(relation, size, occurring));
        }
        for (int extra = 1; extra <= size - occurring; extra++) {
            answers.add("no " + relation + " " + extra);
        }
    }
}
