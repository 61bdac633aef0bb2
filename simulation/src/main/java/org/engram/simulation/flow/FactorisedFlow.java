package org.engram.simulation.flow;

import org.ejml.data.DMatrixRMaj;
import org.engram.simulation.kernel.Kernel;

/**
 * The exact population gradient flow of the linear-attention model, dy/dt = −∇L, as three matrix products (spec 5.2b).
 *
 * <pre>
 *   Z = E Fᵀ,  Q = P ⊘ Z                                    (S×R)
 *   G_S = cnt_S − E ∘ (Q F),  G_R = cnt_R − F ∘ (Qᵀ E),  ḡ = column sum of G_S
 *   dV(·, z)/dt = w_z k(z) G(z),  dk(z)/dt = w_z ⟨V(·, z), G(z)⟩
 * </pre>
 *
 * <p>with G(z) the row of G_S or G_R, or ḡ for noise and EOS; w = (T − 3)/N for noise and 1 elsewhere. Costs 3·S·R·|A|
 * multiply-adds and (S + R)|A| exponentials. Pairs whose Z underflows are left out of the products and evaluated one by
 * one. Not shared between threads.
 */
public final class FactorisedFlow implements VectorField {
    /** p/Z below this: nothing that matters was lost to underflow in Z. */
    private static final double LARGEST_RATIO = 1e250;

    private final FlowProblem problem;
    private final FlowLayout layout;
    private final Kernel kernel;
    private final SoftmaxFactors factors;
    private final DMatrixRMaj ratio;
    private final DMatrixRMaj subjectResidual;
    private final DMatrixRMaj relationResidual;
    private final double[] meanResidual;
    private final double[] probabilities;
    private final boolean[] unsafe;

    public FactorisedFlow(FlowProblem problem, Kernel kernel) {
        this.problem = problem;
        this.kernel = kernel;
        layout = problem.layout();
        factors = new SoftmaxFactors(problem, kernel);
        ratio = new DMatrixRMaj(layout.subjects(), layout.relations());
        subjectResidual = new DMatrixRMaj(layout.subjects(), layout.answers());
        relationResidual = new DMatrixRMaj(layout.relations(), layout.answers());
        meanResidual = new double[layout.answers()];
        probabilities = new double[layout.answers()];
        unsafe = new boolean[layout.subjects() * layout.relations()];
    }

    @Override
    public int dimension() {
        return layout.size();
    }

    @Override
    public void derivatives(double t, double[] y, double[] dydt) {
        factors.update(y);
        kernel.multiplyTransB(factors.subjects, factors.relations, ratio);
        kernel.divide(ratio.data.length, problem.pairs().data, 0, ratio.data, 0, ratio.data, 0);
        boolean safe = kernel.max(ratio.data.length, ratio.data, 0) < LARGEST_RATIO;
        if (!safe) {
            leaveOutUnsafePairs();
        }
        kernel.multiply(ratio, factors.relations, subjectResidual);
        kernel.multiplyTransA(ratio, factors.subjects, relationResidual);
        gradient(0, problem.subjectCounts(), factors.subjects, subjectResidual, y, dydt);
        gradient(layout.relation(0), problem.relationCounts(), factors.relations, relationResidual, y, dydt);
        if (!safe) {
            addUnsafePairs(y, dydt);
        }
        kernel.columnSums(layout.subjects(), layout.answers(), subjectResidual.data, 0, meanResidual, 0);
        common(layout.noise(), problem.noiseGradientWeight(), y, dydt);
        common(layout.eos(), 1, y, dydt);
    }

    /** Turns Q F or Qᵀ E into the residual G of the tokens from {@code first} on, and gives their derivatives. */
    private void gradient(
            int first, DMatrixRMaj counts, DMatrixRMaj factor, DMatrixRMaj product, double[] y, double[] dydt) {
        kernel.gradient(
                counts.numRows,
                counts.numCols,
                y,
                layout.values(first),
                layout.key(first),
                counts.data,
                factor.data,
                product.data,
                dydt);
    }

    /** Noise and EOS stand in every prompt and see ḡ. */
    private void common(int z, double weight, double[] y, double[] dydt) {
        int v = layout.values(z);
        double key = weight * y[layout.key(z)];
        for (int a = 0; a < meanResidual.length; a++) {
            dydt[v + a] = key * meanResidual[a];
        }
        dydt[layout.key(z)] = weight * kernel.dot(meanResidual.length, y, v, meanResidual, 0);
    }

    private void leaveOutUnsafePairs() {
        double[] q = ratio.data;
        for (int i = 0; i < q.length; i++) {
            unsafe[i] = !(q[i] < LARGEST_RATIO);
            q[i] = unsafe[i] ? 0 : q[i];
        }
    }

    private void addUnsafePairs(double[] y, double[] dydt) {
        int n = layout.answers();
        int relations = layout.relations();
        for (int i = 0; i < unsafe.length; i++) {
            if (unsafe[i]) {
                factors.probabilities(y, i / relations, i % relations, probabilities);
                double p = problem.pairs().data[i];
                for (int a = 0; a < n; a++) {
                    probabilities[a] *= -p;
                }
                add(i / relations, subjectResidual.data, i / relations * n, y, dydt);
                add(layout.relation(i % relations), relationResidual.data, i % relations * n, y, dydt);
            }
        }
    }

    /** Adds −p(s, r) p̂(·|s, r) to the residual of one of its tokens, and to that token's derivatives. */
    private void add(int z, double[] residual, int at, double[] y, double[] dydt) {
        int v = layout.values(z);
        double key = y[layout.key(z)];
        for (int a = 0; a < probabilities.length; a++) {
            residual[at + a] += probabilities[a];
            dydt[v + a] = Math.fma(key, probabilities[a], dydt[v + a]);
        }
        dydt[layout.key(z)] += kernel.dot(probabilities.length, y, v, probabilities, 0);
    }
}
