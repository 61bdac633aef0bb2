package org.engram.ui.flow;

import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport.StageName;

/** One prompt and what the model says to it. Not changed after it was made. */
record Answering(FactTable table, int subject, int relation, double[] probability, StageName stage) {
    String subjectName() {
        return table.subjects().get(subject);
    }

    String relationName() {
        return table.relations().get(relation);
    }

    int truth() {
        return table.answer(subject, relation);
    }

    String truthName() {
        return table.answers().get(truth());
    }

    double truthShare() {
        return probability[truth()];
    }

    /** |A_r|. */
    int candidates() {
        return table.answerCount(relation);
    }

    /** What the answers of the relation that is asked have together. */
    double relationShare() {
        double sum = 0;
        for (int a = table.answerStart(relation); a < table.answerStart(relation + 1); a++) {
            sum += probability[a];
        }
        return sum;
    }

    /** The likeliest answer of all. */
    int favourite() {
        return largest(0, table.answerCount(), -1);
    }

    /** The likeliest wrong answer of the relation that is asked; -1 when there is none. */
    int rival() {
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
