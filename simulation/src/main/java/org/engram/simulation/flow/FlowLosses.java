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
    private final DMatrixRMaj recalled;
    private final DMatrixRMaj rest;
    private final DMatrixRMaj otherRelations;
    private final DMatrixRMaj outside;
    private final DMatrixRMaj keptSubject;
    private final DMatrixRMaj lostSubject;
    private final double[] total;
    private final double[] relationOnly;
    private final double[] subjectOnly;
    private final double[] recall;
    private final double[] logarithm;

    FlowLosses(FlowProblem problem, Kernel kernel, SoftmaxFactors factors) {
        this.problem = problem;
        this.kernel = kernel;
        this.factors = factors;
        table = problem.table();
        layout = problem.layout();
        pair = new PairLosses(problem, kernel, factors);
        recalled = new DMatrixRMaj(layout.subjects(), layout.answers());
        rest = new DMatrixRMaj(layout.subjects(), layout.answers());
        otherRelations = new DMatrixRMaj(layout.relations(), layout.answers());
        outside = new DMatrixRMaj(layout.subjects(), layout.relations());
        keptSubject = new DMatrixRMaj(layout.subjects(), layout.relations());
        lostSubject = new DMatrixRMaj(layout.subjects(), layout.relations());
        int pairs = layout.subjects() * layout.relations();
        total = new double[pairs];
        relationOnly = new double[pairs];
        subjectOnly = new double[pairs];
        recall = new double[pairs];
        logarithm = new double[pairs];
    }

    /** Losses at the state of the last update of the factors. Modified: row. */
    void measure(double[] state, double[] row) {
        mask();
        kernel.multiplyTransB(factors.subjects, otherRelations, outside);
        kernel.multiplyTransB(recalled, factors.relations, keptSubject);
        kernel.multiplyTransB(rest, factors.relations, lostSubject);
        boolean safe = true;
        for (int s = 0; s < layout.subjects(); s++) {
            for (int r = 0; r < layout.relations(); r++) {
                safe &= masses(s, r);
            }
        }
        log1p(total);
        log1p(relationOnly);
        log1p(subjectOnly);
        if (!safe) {
            repairUnsafePairs(state);
        }
        FlowObservables.set(row, FlowColumn.TOTAL_LOSS, mean(total));
        FlowObservables.set(row, FlowColumn.RELATION_ONLY_LOSS, mean(relationOnly));
        FlowObservables.set(row, FlowColumn.SUBJECT_ONLY_LOSS, mean(subjectOnly));
        FlowObservables.set(row, FlowColumn.RECALL_PROBABILITY, mean(recall));
    }

    private void mask() {
        int n = layout.answers();
        System.arraycopy(factors.subjects.data, 0, rest.data, 0, rest.data.length);
        System.arraycopy(factors.relations.data, 0, otherRelations.data, 0, otherRelations.data.length);
        for (int s = 0; s < layout.subjects(); s++) {
            for (int r = 0; r < layout.relations(); r++) {
                int i = s * n + table.answer(s, r);
                recalled.data[i] = factors.subjects.data[i];
                rest.data[i] = 0;
            }
        }
        for (int r = 0; r < layout.relations(); r++) {
            Arrays.fill(otherRelations.data, r * n + table.answerStart(r), r * n + table.answerStart(r + 1), 0);
        }
    }

    /** The ratios lost/kept of one pair; false when underflow has touched them. */
    private boolean masses(int s, int r) {
        int n = layout.answers();
        int i = s * layout.relations() + r;
        int answer = table.answer(s, r);
        double right = factors.subjects.data[s * n + answer] * factors.relations.data[r * n + answer];
        int first = table.answerStart(r);
        double wrong =
                kernel.dot(table.answerCount(r), rest.data, s * n + first, factors.relations.data, r * n + first);
        double lost = wrong + outside.data[i];
        total[i] = lost / right;
        relationOnly[i] = outside.data[i] / (right + wrong);
        subjectOnly[i] = lostSubject.data[i] / keptSubject.data[i];
        recall[i] = right / (right + lost);
        return right > SoftmaxFactors.SAFE && keptSubject.data[i] > SoftmaxFactors.SAFE;
    }

    /** x becomes log(1 + x), to a few ulp: log(u)·x/(u − 1) with u = 1 + x rounded (Kahan). */
    private void log1p(double[] x) {
        for (int i = 0; i < x.length; i++) {
            logarithm[i] = 1 + x[i];
        }
        kernel.log(x.length, logarithm, 0, logarithm, 0);
        for (int i = 0; i < x.length; i++) {
            double u = 1 + x[i];
            x[i] = u == 1 ? x[i] : logarithm[i] * (x[i] / (u - 1));
        }
    }

    private void repairUnsafePairs(double[] state) {
        int n = layout.answers();
        for (int s = 0; s < layout.subjects(); s++) {
            for (int r = 0; r < layout.relations(); r++) {
                int i = s * layout.relations() + r;
                int a = table.answer(s, r);
                double right = factors.subjects.data[s * n + a] * factors.relations.data[r * n + a];
                if (!(right > SoftmaxFactors.SAFE && keptSubject.data[i] > SoftmaxFactors.SAFE)) {
                    pair.evaluate(state, s, r);
                    total[i] = pair.total();
                    relationOnly[i] = pair.relationOnly();
                    subjectOnly[i] = pair.subjectOnly();
                    recall[i] = pair.recall();
                }
            }
        }
    }

    private double mean(double[] x) {
        return kernel.dot(x.length, problem.pairs().data, 0, x, 0);
    }
}
