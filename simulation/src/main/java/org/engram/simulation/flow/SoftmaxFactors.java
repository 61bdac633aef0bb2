package org.engram.simulation.flow;

import org.ejml.data.DMatrixRMaj;
import org.engram.simulation.kernel.Kernel;

/**
 * The logits of all pairs, factorised (spec 5.2b):
 *
 * <pre>
 *   logit_a(s, r) = V(a, s) k_s + V(a, r) k_r + c_a,  c_a = (T − 3) v_N(a) k_N + v_E(a) k_E
 *   exp(logit_a(s, r)) ∝ E_s[a] F_r[a],  E_s = exp(k_s V(·, s) − max),  F_r = exp(k_r V(·, r) + c − max)
 * </pre>
 *
 * <p>so that (S + R)|A| exponentials serve S·R·|A| logits. Where the maxima of a pair lie so far apart that the
 * products underflow, the pair is evaluated by itself with {@link #probabilities}.
 */
final class SoftmaxFactors {
    /** A sum of products above this has lost nothing that matters to underflow. */
    static final double SAFE = 1e-280;

    /** E, S×|A|. */
    final DMatrixRMaj subjects;

    /** F, R×|A|. */
    final DMatrixRMaj relations;

    private final FlowLayout layout;
    private final double noiseWeight;
    private final Kernel kernel;
    private final double[] zero;
    private final double[] common;

    SoftmaxFactors(FlowProblem problem, Kernel kernel) {
        layout = problem.layout();
        noiseWeight = problem.noiseForwardWeight();
        this.kernel = kernel;
        subjects = new DMatrixRMaj(layout.subjects(), layout.answers());
        relations = new DMatrixRMaj(layout.relations(), layout.answers());
        zero = new double[layout.answers()];
        common = new double[layout.answers()];
    }

    /** Computes c, E and F at a state. */
    void update(double[] y) {
        int n = layout.answers();
        double noise = noiseWeight * y[layout.key(layout.noise())];
        double eos = y[layout.key(layout.eos())];
        int noiseAt = layout.values(layout.noise());
        int eosAt = layout.values(layout.eos());
        for (int a = 0; a < n; a++) {
            common[a] = Math.fma(noise, y[noiseAt + a], eos * y[eosAt + a]);
        }
        int firstRelation = layout.relation(0);
        kernel.shiftedExp(layout.subjects(), n, y, 0, layout.key(0), zero, subjects.data, 0);
        kernel.shiftedExp(
                layout.relations(),
                n,
                y,
                layout.values(firstRelation),
                layout.key(firstRelation),
                common,
                relations.data,
                0);
    }

    /**
     * p̂(·|s, r) at the state of the last {@link #update}, from the logits themselves; underflow only where p̂ does.
     * Modified: out.
     */
    void probabilities(double[] y, int subject, int relation, double[] out) {
        int n = layout.answers();
        logits(y, subject, relation, out);
        double max = kernel.max(n, out, 0);
        for (int a = 0; a < n; a++) {
            out[a] -= max;
        }
        kernel.exp(n, out, 0, out, 0);
        double sum = kernel.sum(n, out, 0);
        for (int a = 0; a < n; a++) {
            out[a] /= sum;
        }
    }

    /** logit(s, r) at the state of the last {@link #update}. Modified: out. */
    void logits(double[] y, int subject, int relation, double[] out) {
        double ks = y[layout.key(subject)];
        double kr = y[layout.key(layout.relation(relation))];
        int vs = layout.values(subject);
        int vr = layout.values(layout.relation(relation));
        for (int a = 0; a < layout.answers(); a++) {
            out[a] = Math.fma(ks, y[vs + a], Math.fma(kr, y[vr + a], common[a]));
        }
    }
}
