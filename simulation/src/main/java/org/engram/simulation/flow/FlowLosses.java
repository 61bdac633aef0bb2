package org.engram.simulation.flow;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;

/**
 * The three losses and the recall probability, means weighted by p(s, r) (spec 5.3):
 *
 * <pre>
 *   total −log p̂(a*),  relation-only −log Σ_{a∈A_r} p̂(a),  subject-only −log Σ_{a∈A_s} p̂(a),
 *   A_s = {a*(s, r') : r' ∈ R}
 * </pre>
 *
 * <p>Each is log(1 + lost/kept), with the kept and the lost mass summed separately, so that a loss of 1e-12 is as
 * accurate as one of 1. All masses of all pairs come from three products, with E and F masked by the facts:
 *
 * <pre>
 *   E (F ∘ 1{a∉A_r})ᵀ,  (E ∘ 1{a∈A_s}) Fᵀ,  (E ∘ 1{a∉A_s}) Fᵀ
 * </pre>
 *
 * <p>and, as A_r and A_s share a*(s, r) only, from the sum of (E ∘ 1{a∉A_s})·F over A_r: S·|A| terms together.
 */
final class FlowLosses {
    private final FlowProblem problem;
    private final FactTable table;
    private final FlowLayout layout;
    private final Kernel kernel;
    private final SoftmaxFactors factors;
    private final PairLosses pair;
    private final int pairs;
    private final int[] answerOfSubject;
    private final int[] answerOfRelation;
    private final DMatrixRMaj recalled;
    private final DMatrixRMaj rest;
    private final DMatrixRMaj otherRelations;
    private final DMatrixRMaj outside;
    private final DMatrixRMaj keptSubject;
    private final DMatrixRMaj lostSubject;
    private final double[] right;
    private final double[] wrong;
    private final double[] recall;
    private final double[] kept;
    private final double[] loss;
    private final double[] scratch;

    FlowLosses(FlowProblem problem, Kernel kernel, SoftmaxFactors factors) {
        this.problem = problem;
        this.kernel = kernel;
        this.factors = factors;
        table = problem.table();
        layout = problem.layout();
        pair = new PairLosses(problem, kernel, factors);
        pairs = layout.subjects() * layout.relations();
        answerOfSubject = new int[pairs];
        answerOfRelation = new int[pairs];
        recalled = new DMatrixRMaj(layout.subjects(), layout.answers());
        rest = new DMatrixRMaj(layout.subjects(), layout.answers());
        otherRelations = new DMatrixRMaj(layout.relations(), layout.answers());
        outside = new DMatrixRMaj(layout.subjects(), layout.relations());
        keptSubject = new DMatrixRMaj(layout.subjects(), layout.relations());
        lostSubject = new DMatrixRMaj(layout.subjects(), layout.relations());
        right = new double[pairs];
        wrong = new double[pairs];
        recall = new double[pairs];
        kept = new double[3 * pairs];
        loss = new double[3 * pairs];
        scratch = new double[3 * pairs];
        findAnswers();
    }

    /** Where a*(s, r) lies in E and in F, for each pair. */
    private void findAnswers() {
        for (int i = 0; i < pairs; i++) {
            int s = i / layout.relations();
            int r = i % layout.relations();
            answerOfSubject[i] = s * layout.answers() + table.answer(s, r);
            answerOfRelation[i] = r * layout.answers() + table.answer(s, r);
        }
    }

    /** Losses at the state of the last update of the factors. Modified: row. */
    void measure(double[] state, double[] row) {
        mask();
        kernel.multiplyTransB(factors.subjects, otherRelations, outside);
        kernel.multiplyTransB(recalled, factors.relations, keptSubject);
        kernel.multiplyTransB(rest, factors.relations, lostSubject);
        boolean safe = answerMasses();
        ratios();
        log1p();
        if (!safe) {
            repairUnsafePairs(state);
        }
        FlowObservables.set(row, FlowColumn.TOTAL_LOSS, mean(loss, 0));
        FlowObservables.set(row, FlowColumn.RELATION_ONLY_LOSS, mean(loss, pairs));
        FlowObservables.set(row, FlowColumn.SUBJECT_ONLY_LOSS, mean(loss, 2 * pairs));
        FlowObservables.set(row, FlowColumn.RECALL_PROBABILITY, mean(recall, 0));
    }

    private void mask() {
        double[] e = factors.subjects.data;
        System.arraycopy(e, 0, rest.data, 0, e.length);
        for (int at : answerOfSubject) {
            recalled.data[at] = e[at];
            rest.data[at] = 0;
        }
        System.arraycopy(factors.relations.data, 0, otherRelations.data, 0, otherRelations.data.length);
        for (int r = 0; r < layout.relations(); r++) {
            int at = r * layout.answers();
            Arrays.fill(otherRelations.data, at + table.answerStart(r), at + table.answerStart(r + 1), 0);
        }
    }

    /** The masses of a*(s, r) and of the rest of A_r; false when underflow has touched one. */
    private boolean answerMasses() {
        double[] e = factors.subjects.data;
        double[] f = factors.relations.data;
        int n = layout.answers();
        boolean safe = true;
        for (int s = 0, i = 0; s < layout.subjects(); s++) {
            for (int r = 0; r < layout.relations(); r++, i++) {
                int first = table.answerStart(r);
                right[i] = e[answerOfSubject[i]] * f[answerOfRelation[i]];
                wrong[i] = kernel.dot(table.answerCount(r), rest.data, s * n + first, f, r * n + first);
                safe &= safe(i);
            }
        }
        return safe;
    }

    private boolean safe(int i) {
        return right[i] > SoftmaxFactors.SAFE && keptSubject.data[i] > SoftmaxFactors.SAFE;
    }

    /** lost/kept of the three losses one after the other, and the recall probability. */
    private void ratios() {
        for (int i = 0; i < pairs; i++) {
            loss[i] = wrong[i] + outside.data[i];
            kept[i] = right[i];
            kept[pairs + i] = right[i] + wrong[i];
            recall[i] = right[i] + loss[i];
        }
        System.arraycopy(outside.data, 0, loss, pairs, pairs);
        System.arraycopy(lostSubject.data, 0, loss, 2 * pairs, pairs);
        System.arraycopy(keptSubject.data, 0, kept, 2 * pairs, pairs);
        kernel.divide(pairs, right, 0, recall, 0, recall, 0);
        kernel.divide(loss.length, loss, 0, kept, 0, loss, 0);
    }

    /** x becomes log(1 + x) to a few ulp: log(u) + (x − (u − 1))/u with u = 1 + x rounded. */
    private void log1p() {
        for (int i = 0; i < loss.length; i++) {
            scratch[i] = 1 + loss[i];
        }
        kernel.log(loss.length, scratch, 0, scratch, 0);
        for (int i = 0; i < loss.length; i++) {
            double u = 1 + loss[i];
            loss[i] = scratch[i] + (loss[i] - (u - 1)) / u;
        }
    }

    private void repairUnsafePairs(double[] state) {
        for (int i = 0; i < pairs; i++) {
            if (!safe(i)) {
                pair.evaluate(state, i / layout.relations(), i % layout.relations());
                loss[i] = pair.total();
                loss[pairs + i] = pair.relationOnly();
                loss[2 * pairs + i] = pair.subjectOnly();
                recall[i] = pair.recall();
            }
        }
    }

    private double mean(double[] x, int at) {
        return kernel.dot(pairs, problem.pairs().data, 0, x, at);
    }
}
