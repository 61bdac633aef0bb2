package org.engram.ui.laboratory;

import org.engram.simulation.task.FactTable;

/**
 * One prompt and what the model says to it. Not changed after it was made.
 *
 * @param probability p̂(a|s, r), by answer
 */
public record Answering(FactTable table, int subject, int relation, double[] probability) {
    public String subjectName() {
        return table.subjects().get(subject);
    }

    public String relationName() {
        return table.relations().get(relation);
    }

    public int truth() {
        return table.answer(subject, relation);
    }

    public String truthName() {
        return table.answers().get(truth());
    }

    public double truthShare() {
        return probability[truth()];
    }

    /** |A_r|. */
    public int candidates() {
        return table.answerCount(relation);
    }

    /** What the answers of the relation that is asked have together. */
    public double relationShare() {
        double sum = 0;
        for (int a = table.answerStart(relation); a < table.answerStart(relation + 1); a++) {
            sum += probability[a];
        }
        return sum;
    }

    /** The likeliest answer of all. */
    public int favourite() {
        return largest(0, table.answerCount(), -1);
    }

    /** The likeliest wrong answer of the relation that is asked; -1 when there is none. */
    public int rival() {
        return largest(table.answerStart(relation), table.answerStart(relation + 1), truth());
    }

    private int largest(int from, int to, int except) {
        int best = -1;
        for (int a = from; a < to; a++) {
            if (a != except && (best < 0 || probability[a] > probability[best])) {
                best = a;
            }
        }
        return best;
    }
}
