package org.engram.simulation.training;

import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.PromptBatch;

/**
 * Sums over prompts of their losses: −log p̂(a*), −log Σ_{a∈A_r} p̂(a) and −log Σ_{a∈A_s} p̂(a), A_s = {a*(s, r') : r' ∈ R} (spec 5.3).
 * A mass that underflows is taken from the logits instead, shifted by their own largest.
 */
final class PromptLosses {
    /** Prompts whose p̂ are held at once. */
    private static final int BLOCK = 32;

    /** Below this a mass may have lost digits. */
    private static final double SMALL = 1e-280;

    private final FactTable facts;
    private final int answers;
    private final Kernel kernel;
    private final double[] probabilities;
    private final double[] logSums = new double[BLOCK];

    /** What belongs to one subject: p̂ or logits of its answers. */
    private final double[] ofSubject;

    private double total;
    private double relationOnly;
    private double subjectOnly;
    private int right;

    PromptLosses(FactTable facts, Kernel kernel) {
        this.facts = facts;
        this.kernel = kernel;
        answers = facts.answerCount();
        probabilities = new double[BLOCK * answers];
        ofSubject = new double[facts.relationCount()];
    }

    /** Begins anew. */
    void clear() {
        total = 0;
        relationOnly = 0;
        subjectOnly = 0;
        right = 0;
    }

    /** Adds the prompts of a batch with these logits. */
    void add(PromptBatch batch, double[] logits) {
        for (int from = 0; from < batch.size(); from += BLOCK) {
            int prompts = Math.min(BLOCK, batch.size() - from);
            kernel.softmax(prompts, answers, logits, from * answers, probabilities, 0, logSums, 0);
            for (int i = 0; i < prompts; i++) {
                add(batch, from + i, logits, i);
            }
        }
    }

    private void add(PromptBatch batch, int prompt, double[] logits, int row) {
        int at = prompt * answers;
        int answer = batch.answer[prompt];
        total += Math.max(0, logSums[row] - logits[at + answer]);
        relationOnly += relationLoss(batch.relation[prompt], logits, at, row);
        subjectOnly += subjectLoss(batch.subject[prompt], logits, at, row);
        right += isAlone(answer, logits, at) ? 1 : 0;
    }

    private double relationLoss(int relation, double[] logits, int at, int row) {
        int first = facts.answerStart(relation);
        int count = facts.answerCount(relation);
        double mass = kernel.sum(count, probabilities, row * answers + first);
        return mass < SMALL ? logSums[row] - logSumExp(count, logits, at + first) : lossOf(mass);
    }

    private double subjectLoss(int subject, double[] logits, int at, int row) {
        gather(subject, probabilities, row * answers);
        double mass = kernel.sum(ofSubject.length, ofSubject, 0);
        if (!(mass < SMALL)) {
            return lossOf(mass);
        }
        gather(subject, logits, at);
        return logSums[row] - logSumExp(ofSubject.length, ofSubject, 0);
    }

    private void gather(int subject, double[] x, int at) {
        for (int r = 0; r < ofSubject.length; r++) {
            ofSubject[r] = x[at + facts.answer(subject, r)];
        }
    }

    /** What rounding puts below zero is zero. */
    private static double lossOf(double mass) {
        return Math.max(0, -StrictMath.log(mass));
    }

    private double logSumExp(int n, double[] x, int p) {
        double max = kernel.max(n, x, p);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += StrictMath.exp(x[p + i] - max);
        }
        return max + StrictMath.log(sum);
    }

    private boolean isAlone(int answer, double[] logits, int at) {
        double largest = logits[at + answer];
        for (int a = 0; a < answers; a++) {
            if (a != answer && !(logits[at + a] < largest)) {
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

    /** How many prompts give a* the largest logit, and to it alone. */
    int right() {
        return right;
    }
}
