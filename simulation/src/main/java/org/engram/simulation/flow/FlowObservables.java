package org.engram.simulation.flow;

import org.engram.simulation.kernel.Kernel;

/**
 * What is measured at a state: the columns of {@link FlowColumn}.
 *
 * <p>Losses are in {@link FlowLosses}. Norms are the mean over the tokens of a kind of ‖V(·, z)‖₂, keys the mean of
 * k(z); one noise token stands for all. The drift is the largest |k(z)² − ‖V(·, z)‖² − its initial value| over tokens,
 * zero for the exact flow (spec 5.2). Not shared between threads.
 */
public final class FlowObservables {
    private final FlowLayout layout;
    private final Kernel kernel;
    private final SoftmaxFactors factors;
    private final FlowLosses losses;
    private final double[] squaredNorm;
    private final double[] invariant;

    public FlowObservables(FlowProblem problem, Kernel kernel) {
        this.kernel = kernel;
        layout = problem.layout();
        factors = new SoftmaxFactors(problem, kernel);
        losses = new FlowLosses(problem, kernel, factors);
        squaredNorm = new double[layout.tokens()];
        invariant = new double[layout.tokens()];
        double[] initial = problem.initialState();
        squareNorms(initial);
        for (int z = 0; z < layout.tokens(); z++) {
            invariant[z] = invariant(initial, z);
        }
    }

    /** All columns at a state. Modified: row, indexed by {@link FlowColumn#ordinal()}. */
    public void measure(double t, double[] state, double[] row) {
        factors.update(state);
        losses.measure(state, row);
        squareNorms(state);
        set(row, FlowColumn.T, t);
        set(row, FlowColumn.NORM_SUBJECT, meanNorm(0, layout.subjects()));
        set(row, FlowColumn.NORM_RELATION, meanNorm(layout.relation(0), layout.relations()));
        set(row, FlowColumn.NORM_NOISE, meanNorm(layout.noise(), 1));
        set(row, FlowColumn.NORM_EOS, meanNorm(layout.eos(), 1));
        set(row, FlowColumn.KEY_SUBJECT, meanKey(state, 0, layout.subjects()));
        set(row, FlowColumn.KEY_RELATION, meanKey(state, layout.relation(0), layout.relations()));
        set(row, FlowColumn.KEY_NOISE, meanKey(state, layout.noise(), 1));
        set(row, FlowColumn.KEY_EOS, meanKey(state, layout.eos(), 1));
        set(row, FlowColumn.CONSERVATION_DRIFT, drift(state));
    }

    /** p̂(·|s, r) over the |A| answers. Modified: probabilities. */
    public void predict(double[] state, int subject, int relation, double[] probabilities) {
        factors.update(state);
        factors.probabilities(state, subject, relation, probabilities);
    }

    static void set(double[] row, FlowColumn column, double value) {
        row[column.ordinal()] = value;
    }

    private void squareNorms(double[] state) {
        for (int z = 0; z < layout.tokens(); z++) {
            int v = layout.values(z);
            squaredNorm[z] = kernel.dot(layout.answers(), state, v, state, v);
        }
    }

    private double meanNorm(int firstToken, int count) {
        double sum = 0;
        for (int z = firstToken; z < firstToken + count; z++) {
            sum += Math.sqrt(squaredNorm[z]);
        }
        return sum / count;
    }

    private double meanKey(double[] state, int firstToken, int count) {
        return kernel.sum(count, state, layout.key(firstToken)) / count;
    }

    private double drift(double[] state) {
        double largest = 0;
        for (int z = 0; z < layout.tokens(); z++) {
            largest = Math.max(largest, Math.abs(invariant(state, z) - invariant[z]));
        }
        return largest;
    }

    private double invariant(double[] state, int z) {
        double key = state[layout.key(z)];
        return Math.fma(key, key, -squaredNorm[z]);
    }
}
