package org.engram.simulation.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a fact table in the order of the file, as numbers; a table once every pair is there exactly once. */
final class FactColumns {
    /** Three numbers below this limit fit into one long, which lets the pairs be ordered by a plain sort. */
    static final int MAX_ROWS = 1 << PairOrder.BITS;

    private final String file;
    private final Map<String, Integer> subjects = new LinkedHashMap<>();
    private final Map<String, Integer> relations = new LinkedHashMap<>();
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private int[] subject = new int[256];
    private int[] relation = new int[256];
    private int[] spelling = new int[256];
    private int[] line = new int[256];
    private int rows;

    FactColumns(String file) {
        this.file = file;
    }

    void add(int atLine, String subjectName, String relationName, String answerName) throws FactTableException {
        if (rows == MAX_ROWS) {
            throw FactTableException.at(file, atLine, "a fact table may have at most %d facts".formatted(MAX_ROWS));
        }
        if (rows == line.length) {
            grow(2 * rows);
        }
        subject[rows] = number(subjects, subjectName);
        relation[rows] = number(relations, relationName);
        spelling[rows] = number(spellings, answerName);
        line[rows] = atLine;
        rows++;
    }

    private static int number(Map<String, Integer> names, String name) {
        Integer next = names.size();
        Integer known = names.putIfAbsent(name, next);
        return known == null ? next : known;
    }

    private void grow(int length) {
        subject = Arrays.copyOf(subject, length);
        relation = Arrays.copyOf(relation, length);
        spelling = Arrays.copyOf(spelling, length);
        line = Arrays.copyOf(line, length);
    }

    FactTable table() throws FactTableException {
        if (rows == 0) {
            throw new FactTableException(
                    file + " has no row after its header, but a fact table needs rows of subject,relation,answer.");
        }
        List<String> subjectNames = List.copyOf(subjects.keySet());
        List<String> relationNames = List.copyOf(relations.keySet());
        PairOrder order = new PairOrder(Arrays.copyOf(subject, rows), Arrays.copyOf(relation, rows));
        int repeated = order.firstRepetition();
        if (repeated >= 0) {
            throw repetition(order.firstRowLike(repeated), repeated);
        }
        long missing = (long) subjectNames.size() * relationNames.size() - rows;
        if (missing > 0) {
            throw gap(order.firstGap(relationNames.size()), missing);
        }
        return numbered(subjectNames, relationNames);
    }

    private FactTableException repetition(int earlier, int later) {
        String pair = "the %s of %s".formatted(name(relations, relation[later]), name(subjects, subject[later]));
        String problem = spelling[earlier] == spelling[later]
                ? "%s stands on line %d already".formatted(pair, line[earlier])
                : "%s is %s, but on line %d it is %s"
                        .formatted(
                                pair,
                                name(spellings, spelling[later]),
                                line[earlier],
                                name(spellings, spelling[earlier]));
        return FactTableException.at(file, line[later], problem + "; each subject and relation needs exactly one row");
    }

    private FactTableException gap(PairOrder.Pair pair, long missing) {
        int first = 0;
        while (subject[first] != pair.subject()) {
            first++;
        }
        String others = missing == 1 ? "" : " (%d rows are missing in all)".formatted(missing);
        return FactTableException.at(
                file,
                line[first],
                "%s, which begins here, has no row for %s%s; each subject and relation needs exactly one row"
                        .formatted(name(subjects, pair.subject()), name(relations, pair.relation()), others));
    }

    private static String name(Map<String, Integer> names, int number) {
        return FactTableException.quote(List.copyOf(names.keySet()).get(number));
    }

    /** Numbers the answers relation by relation; those of a relation in the order of the file. */
    private FactTable numbered(List<String> subjectNames, List<String> relationNames) {
        List<String> spelt = List.copyOf(spellings.keySet());
        int count = relationNames.size();
        int[] rowsByRelation = rowsByRelation(subjectNames.size(), count);
        List<String> answers = new ArrayList<>();
        int[] start = new int[count + 1];
        int[] answer = new int[rows];
        int[] token = new int[spelt.size()];
        Arrays.fill(token, -1);
        for (int row : rowsByRelation) {
            int r = relation[row];
            if (token[spelling[row]] < start[r]) { // first of this relation: tokens of earlier ones are smaller
                token[spelling[row]] = answers.size();
                answers.add(spelt.get(spelling[row]));
            }
            answer[subject[row] * count + r] = token[spelling[row]];
            start[r + 1] = answers.size();
        }
        return new FactTable(subjectNames, relationNames, answers, start, answer);
    }

    /** All rows, those of the first relation first, else in the order of the file; each relation has S of them. */
    private int[] rowsByRelation(int subjectCount, int relationCount) {
        int[] ordered = new int[rows];
        int[] filled = new int[relationCount];
        for (int row = 0; row < rows; row++) {
            int r = relation[row];
            ordered[r * subjectCount + filled[r]++] = row;
        }
        return ordered;
    }
}
