package org.engram.simulation.training;

import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;

/**
 * The losses of single prompts from their logits: −log p̂(a*), −log Σ_{a∈A_r} p̂(a) and −log Σ_{a∈A_s} p̂(a), A_s = {a*(s, r') : r' ∈ R}
 * (spec 5.3). Each logarithm of a sum of exponentials is shifted by its own largest term, so that none underflows.
 */
final class PromptLosses {
    private final FactTable facts;
    private final Kernel kernel;
    private final double[] exponentials;
    private final double[] ofSubject;
    private double total;
    private double relationOnly;
    private double subjectOnly;
    private boolean right;

    PromptLosses(FactTable facts, Kernel kernel) {
        this.facts = facts;
        this.kernel = kernel;
        exponentials = new double[Math.max(facts.answerCount(), facts.relationCount())];
        ofSubject = new double[facts.relationCount()];
    }

    /** Measures the prompt of (s, r) whose |A| logits begin at {@code at}. */
    void measure(double[] logits, int at, int subject, int relation) {
        int right = facts.answer(subject, relation);
        int relations = facts.relationCount();
        for (int r = 0; r < relations; r++) {
            ofSubject[r] = logits[at + facts.answer(subject, r)];
        }
        int answers = facts.answerCount();
        double all = logSumExp(answers, logits, at);
        total = above(all, logits[at + right]);
        relationOnly = above(all, logSumExp(facts.answerCount(relation), logits, at + facts.answerStart(relation)));
        subjectOnly = above(all, logSumExp(relations, ofSubject, 0));
        this.right = isAlone(right, answers, logits, at);
    }

    /** What rounding puts below zero is zero. */
    private static double above(double all, double part) {
        return Math.max(0, all - part);
    }

    private double logSumExp(int n, double[] x, int p) {
        double max = kernel.max(n, x, p);
        for (int i = 0; i < n; i++) {
            exponentials[i] = x[p + i] - max;
        }
        kernel.exp(n, exponentials, 0, exponentials, 0);
        return max + StrictMath.log(kernel.sum(n, exponentials, 0));
    }

    private static boolean isAlone(int right, int answers, double[] logits, int at) {
        double largest = logits[at + right];
        for (int a = 0; a < answers; a++) {
            if (a != right && !(logits[at + a] < largest)) {
                return false;
            }
        }
        return true;
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

    /** Whether a* has the largest logit, and has it alone. */
    boolean right() {
        return right;
    }
}
