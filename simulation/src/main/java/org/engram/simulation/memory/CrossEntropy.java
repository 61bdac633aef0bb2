package org.engram.simulation.memory;

import org.engram.simulation.kernel.Factor;
import org.engram.simulation.kernel.Kernel;

/**
 * The mean cross entropy of a memory's responses, and its gradient (spec 7.1):
 *
 * <pre>
 * L = (1/N) Σ_x [log Σ_y exp(u_yᵀF_x) − u_{f*(x)}ᵀF_x],   dF_x = (1/N) Σ_y (p̂(y|x) − 1{y = f*(x)}) u_y
 * </pre>
 *
 * The largest score is taken out of each sum of exponentials, so that no score is too large. Scores of a range of inputs are gone when it
 * ends: they never leave the cache.
 */
final class CrossEntropy {
    /** Inputs of a range. */
    static final int ROWS = 64;

    private final Associations associations;
    private final int d;
    private final int outputs;
    private final Factor readOut = new Factor();
    private final Factor readBack = new Factor();

    /** Scores, then p̂ − 1{y = f*(x)}, of one range for each thread. */
    private final double[][] residual;

    /** The loss of each input. */
    private final double[] losses;

    private final boolean[] recalled;

    CrossEntropy(Associations associations, int threads) {
        this.associations = associations;
        d = associations.dimension();
        outputs = associations.outputs();
        readOut.setTransposed(d, outputs, associations.out(), 0);
        readBack.set(outputs, d, associations.out(), 0);
        residual = new double[threads][Math.min(ROWS, associations.inputs()) * outputs];
        losses = new double[associations.inputs()];
        recalled = new boolean[associations.inputs()];
    }

    /**
     * Losses of some inputs, and dF.
     *
     * @param measuring whether to find out which inputs are recalled as well
     * @param responseGradient dF, N×d; modified
     */
    void backward(
            Kernel own, int part, int from, int to, double[] responses, boolean measuring, double[] responseGradient) {
        int rows = to - from;
        double[] work = residual[part];
        own.multiply(rows, readOut, responses, from * d, work, 0);
        for (int x = from; x < to; x++) {
            int row = (x - from) * outputs;
            losses[x] = work[row + associations.target()[x]];
            if (measuring) {
                recalled[x] = isAlone(own, work, row, row + associations.target()[x]);
            }
        }
        subtractTargets(own, from, rows, work);
        own.multiply(rows, readBack, work, 0, responseGradient, from * d);
        double share = 1.0 / associations.inputs();
        for (int i = from * d; i < to * d; i++) {
            responseGradient[i] *= share;
        }
    }

    private void subtractTargets(Kernel own, int from, int rows, double[] work) {
        double[] logSums = new double[rows];
        own.softmax(rows, outputs, work, 0, work, 0, logSums, 0);
        for (int i = 0; i < rows; i++) {
            losses[from + i] = logSums[i] - losses[from + i];
            work[i * outputs + associations.target()[from + i]] -= 1;
        }
    }

    /** Whether a score is larger than all others of its row. */
    private boolean isAlone(Kernel own, double[] scores, int row, int right) {
        double score = scores[right];
        scores[right] = Double.NEGATIVE_INFINITY;
        boolean alone = score > own.max(outputs, scores, row);
        scores[right] = score;
        return alone;
    }

    /** L. */
    double mean(Kernel kernel) {
        return kernel.sum(losses.length, losses, 0) / losses.length;
    }

    /** The share of the inputs that was recalled. */
    double accuracy() {
        int count = 0;
        for (boolean right : recalled) {
            count += right ? 1 : 0;
        }
        return (double) count / recalled.length;
    }
}
