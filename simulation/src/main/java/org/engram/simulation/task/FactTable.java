package org.engram.simulation.task;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The facts a*: (subject, relation) ↦ answer, over S subjects, R relations and |A| answer tokens.
 *
 * <p>Answers of different relations are different tokens, even if spelt alike: A is the disjoint union of the A_r, and
 * the tokens of A_r are the contiguous range {@code [answerStart(r), answerStart(r+1))}, in order of first appearance.
 *
 * <p>Tables with the same names and the same facts are equal.
 *
 * <p>Source: spec 3; Nichani, Lee, Bietti (2025), section 4.
 */
public final class FactTable {
    private final List<String> subjects;
    private final List<String> relations;
    private final List<String> answers;
    private final int[] answerStart;
    private final int[] answer;

    /**
     * @param answers names of the |A| answer tokens, grouped by relation
     * @param answerStart first token of each A_r, and |A| at the end: length R + 1, increasing
     * @param answer a*(s, r) at [s·R + r], within A_r: length S·R
     * @throws IllegalArgumentException when the shapes do not agree or an answer lies outside its A_r
     */
    public FactTable(
            List<String> subjects, List<String> relations, List<String> answers, int[] answerStart, int[] answer) {
        this.subjects = unchanging(subjects);
        this.relations = unchanging(relations);
        this.answers = unchanging(answers);
        this.answerStart = answerStart.clone();
        this.answer = answer.clone();
        check();
    }

    /** A copy, unless the names are made when asked for: those need no memory and never change. */
    private static List<String> unchanging(List<String> names) {
        return names instanceof GeneratedNames ? names : List.copyOf(names);
    }

    private void check() {
        if (answerStart.length != relations.size() + 1
                || answerStart[0] != 0
                || answerStart[relations.size()] != answers.size()
                || answer.length != (long) subjects.size() * relations.size()) {
            throw new IllegalArgumentException("fact table shapes do not agree");
        }
        for (int i = 0; i < answer.length; i++) {
            int r = i % relations.size();
            if (answer[i] < answerStart[r] || answer[i] >= answerStart[r + 1]) {
                throw new IllegalArgumentException("answer " + answer[i] + " is not an answer of relation " + r);
            }
        }
    }

    /** S. */
    public int subjectCount() {
        return subjects.size();
    }

    /** R. */
    public int relationCount() {
        return relations.size();
    }

    /** |A|. */
    public int answerCount() {
        return answers.size();
    }

    public List<String> subjects() {
        return subjects;
    }

    public List<String> relations() {
        return relations;
    }

    /** Names of the answer tokens, grouped by relation. */
    public List<String> answers() {
        return answers;
    }

    /** First token of A_r; {@code answerStart(R)} is |A|. */
    public int answerStart(int relation) {
        return answerStart[relation];
    }

    /** |A_r|. */
    public int answerCount(int relation) {
        return answerStart[relation + 1] - answerStart[relation];
    }

    /** D = max_r |A_r|. */
    public int largestAnswerCount() {
        int largest = 0;
        for (int r = 0; r < relationCount(); r++) {
            largest = Math.max(largest, answerCount(r));
        }
        return largest;
    }

    /** a*(s, r), a token of A_r. */
    public int answer(int subject, int relation) {
        return answer[subject * relations.size() + relation];
    }

    /** The number of a subject; empty when the table has none of this name. */
    public OptionalInt subject(String name) {
        return number(subjects, name);
    }

    /** The number of a relation; empty when the table has none of this name. */
    public OptionalInt relation(String name) {
        return number(relations, name);
    }

    private static OptionalInt number(List<String> names, String name) {
        int number = names.indexOf(name);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof FactTable table && sameAs(table));
    }

    private boolean sameAs(FactTable other) {
        return Arrays.equals(answer, other.answer)
                && Arrays.equals(answerStart, other.answerStart)
                && subjects.equals(other.subjects)
                && relations.equals(other.relations)
                && answers.equals(other.answers);
    }

    /** Of the facts alone: tables that differ only in names are rare. */
    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(answerStart) + Arrays.hashCode(answer);
    }

    @Override
    public String toString() {
        return "FactTable[S=%d, R=%d, |A|=%d]".formatted(subjectCount(), relationCount(), answerCount());
    }
}
