package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Factor;
import org.engram.simulation.kernel.Kernel;

/**
 * The MLP beside the residual, F_TF = F + σ(F W + b) V, and its backward pass:
 *
 * <pre>
 *   dV = hᵀ dF_TF,  dp = (dF_TF Vᵀ) ∘ σ'(p),  dW = Fᵀ dp,  db = Σ_i dp_i,  dF = dF_TF + dp Wᵀ
 * </pre>
 *
 * <p>with p = F W + b and h = σ(p). Work on rows is for any thread.
 */
final class Mlp {
    private final Kernel kernel;
    private final Nonlinearity nonlinearity;
    private final int d;
    private final int m;
    private final int in;
    private final int bias;
    private final int out;
    private final Factor inward = new Factor();
    private final Factor inwardBack = new Factor();
    private final Factor outward = new Factor();
    private final Factor outwardBack = new Factor();
    private double[] weights;

    /** h, rows×m. */
    private double[] hidden = {};

    /** σ'(p), then dp. */
    private double[] slope = {};

    private double[] hiddenGradient = {};

    Mlp(Architecture.OneLayer model, Kernel kernel) {
        this.kernel = kernel;
        nonlinearity = Nonlinearity.of(model.activation());
        d = model.dimension();
        m = model.mlpWidth();
        WeightLayout layout = OneLayerLayout.of(model);
        in = layout.block("mlp_in").start();
        bias = layout.block("mlp_in_bias").start();
        out = layout.block("mlp_out").start();
    }

    /** Takes the weights, and makes room for so many prompts. */
    void begin(double[] newWeights, int rows) {
        weights = newWeights;
        inward.set(d, m, weights, in);
        inwardBack.setTransposed(m, d, weights, in);
        outward.set(m, d, weights, out);
        outwardBack.setTransposed(d, m, weights, out);
        hidden = WorkArray.atLeast(rows * m, hidden);
        slope = WorkArray.atLeast(rows * m, slope);
        hiddenGradient = WorkArray.atLeast(rows * m, hiddenGradient);
    }

    /** F_TF from F, rows×d both. Modified: y. */
    void forward(Kernel own, int from, int to, double[] f, double[] y) {
        own.multiply(to - from, inward, f, from * d, hidden, from * m);
        for (int i = from; i < to; i++) {
            for (int j = 0; j < m; j++) {
                hidden[i * m + j] += weights[bias + j];
            }
        }
        nonlinearity.apply(own, (to - from) * m, hidden, slope, from * m);
        own.multiply(to - from, outward, hidden, from * m, y, from * d);
        add(from * d, to * d, f, y);
    }

    /** dF from dF_TF, rows×d both. Modified: fGradient. */
    void backward(Kernel own, int from, int to, double[] yGradient, double[] fGradient) {
        own.multiply(to - from, outwardBack, yGradient, from * d, hiddenGradient, from * m);
        for (int i = from * m; i < to * m; i++) {
            slope[i] *= hiddenGradient[i];
        }
        own.multiply(to - from, inwardBack, slope, from * m, fGradient, from * d);
        add(from * d, to * d, yGradient, fGradient);
    }

    private static void add(int from, int to, double[] x, double[] sum) {
        for (int i = from; i < to; i++) {
            sum[i] += x[i];
        }
    }

    /** After {@link #backward} of all prompts. Modified: gradient, the blocks of the MLP. */
    void weightGradient(int rows, double[] f, double[] yGradient, double[] gradient) {
        kernel.multiplyTransA(d, m, rows, f, 0, slope, 0, gradient, in);
        kernel.columnSums(rows, m, slope, 0, gradient, bias);
        kernel.multiplyTransA(m, d, rows, hidden, 0, yGradient, 0, gradient, out);
    }
}
