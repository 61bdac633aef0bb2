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
 * multiply-adds and (S + R)|A| exponentials. Not shared between threads.
 */
public final class FactorisedFlow implements VectorField {
    private final FlowProblem problem;
    private final FlowLayout layout;
    private final Kernel kernel;
    private final SoftmaxFactors factors;
    private final DMatrixRMaj ratio;
    private final DMatrixRMaj subjectResidual;
    private final DMatrixRMaj relationResidual;
    private final double[] meanResidual;
    private final double[] probabilities;

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
    }

    @Override
    public int dimension() {
        return layout.size();
    }

    @Override
    public void derivatives(double t, double[] y, double[] dydt) {
        factors.update(y);
        kernel.multiplyTransB(factors.subjects, factors.relations, ratio);
        double smallest = divide();
        kernel.multiply(ratio, factors.relations, subjectResidual);
        kernel.multiplyTransA(ratio, factors.subjects, relationResidual);
        residual(problem.subjectCounts().data, factors.subjects.data, subjectResidual.data);
        residual(problem.relationCounts().data, factors.relations.data, relationResidual.data);
        if (!(smallest > SoftmaxFactors.SAFE)) {
            subtractUnsafePairs(y);
        }
        sumColumns();
        gradient(y, dydt);
    }

    /** Z becomes Q = P ⊘ Z, with zero where Z is not safe. Returns the smallest Z, NaN when one is NaN. */
    private double divide() {
        double[] z = ratio.data;
        double[] p = problem.pairs().data;
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            smallest = Math.min(smallest, z[i]);
            z[i] = z[i] > SoftmaxFactors.SAFE ? p[i] / z[i] : 0;
        }
        return smallest;
    }

    private static void residual(double[] count, double[] factor, double[] product) {
        for (int i = 0; i < count.length; i++) {
            product[i] = Math.fma(-factor[i], product[i], count[i]);
        }
    }

    private void subtractUnsafePairs(double[] y) {
        int n = layout.answers();
        for (int s = 0; s < layout.subjects(); s++) {
            for (int r = 0; r < layout.relations(); r++) {
                if (ratio.data[s * layout.relations() + r] == 0) {
                    factors.probabilities(y, s, r, probabilities);
                    double p = problem.pairs().data[s * layout.relations() + r];
                    subtract(n, p, subjectResidual.data, s * n);
                    subtract(n, p, relationResidual.data, r * n);
                }
            }
        }
    }

    private void subtract(int n, double p, double[] residual, int at) {
        for (int a = 0; a < n; a++) {
            residual[at + a] = Math.fma(-p, probabilities[a], residual[at + a]);
        }
    }

    private void sumColumns() {
        int n = layout.answers();
        java.util.Arrays.fill(meanResidual, 0);
        for (int s = 0; s < layout.subjects(); s++) {
            for (int a = 0; a < n; a++) {
                meanResidual[a] += subjectResidual.data[s * n + a];
            }
        }
    }

    private void gradient(double[] y, double[] dydt) {
        int n = layout.answers();
        for (int s = 0; s < layout.subjects(); s++) {
            token(s, 1, subjectResidual.data, s * n, y, dydt);
        }
        for (int r = 0; r < layout.relations(); r++) {
            token(layout.relation(r), 1, relationResidual.data, r * n, y, dydt);
        }
        token(layout.noise(), problem.noiseGradientWeight(), meanResidual, 0, y, dydt);
        token(layout.eos(), 1, meanResidual, 0, y, dydt);
    }

    private void token(int z, double weight, double[] residual, int at, double[] y, double[] dydt) {
        int n = layout.answers();
        int v = layout.values(z);
        double key = weight * y[layout.key(z)];
        for (int a = 0; a < n; a++) {
            dydt[v + a] = key * residual[at + a];
        }
        dydt[layout.key(z)] = weight * kernel.dot(n, y, v, residual, at);
    }
}
