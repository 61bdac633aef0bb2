package org.engram.simulation.flow;

import java.util.function.IntPredicate;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;

/**
 * The losses of one pair from its logits themselves, each a difference of two stable log-sum-exps. Serves the pairs
 * whose factorised masses underflow, as when the model is sure of a wrong answer by hundreds of nats.
 */
final class PairLosses {
    private final FactTable table;
    private final SoftmaxFactors factors;
    private final Kernel kernel;
    private final double[] logits;
    private final double[] exponentials;
    private final boolean[] ofSubject;
    private double total;
    private double relationOnly;
    private double subjectOnly;

    PairLosses(FlowProblem problem, Kernel kernel, SoftmaxFactors factors) {
        table = problem.table();
        this.factors = factors;
        this.kernel = kernel;
        logits = new double[table.answerCount()];
        exponentials = new double[table.answerCount()];
        ofSubject = new boolean[table.answerCount()];
    }

    void evaluate(double[] state, int subject, int relation) {
        factors.logits(state, subject, relation, logits);
        for (int r = 0; r < table.relationCount(); r++) {
            ofSubject[table.answer(subject, r)] = true;
        }
        double all = logSumExp(a -> true);
        total = all - logits[table.answer(subject, relation)];
        relationOnly = all - logSumExp(a -> a >= table.answerStart(relation) && a < table.answerStart(relation + 1));
        subjectOnly = all - logSumExp(a -> ofSubject[a]);
        for (int r = 0; r < table.relationCount(); r++) {
            ofSubject[table.answer(subject, r)] = false;
        }
    }

    private double logSumExp(IntPredicate in) {
        double max = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < logits.length; a++) {
            max = in.test(a) ? Math.max(max, logits[a]) : max;
        }
        for (int a = 0; a < logits.length; a++) {
            exponentials[a] = in.test(a) ? logits[a] - max : Double.NEGATIVE_INFINITY;
        }
        kernel.exp(logits.length, exponentials, 0, exponentials, 0);
        return max + StrictMath.log(kernel.sum(logits.length, exponentials, 0));
    }

    double total() {
        return total;
    }

    double relationOnly() {
        return relationOnly;
    }

    double subjectOnly() {
        return subjectOnly;
    }

    double recall() {
        return StrictMath.exp(-total);
    }
}
