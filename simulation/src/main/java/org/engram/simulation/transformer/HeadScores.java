package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Kernel;

/**
 * The score that each head gives to each token when EOS asks (spec 4.1), and its backward pass:
 *
 * <pre>
 *   q_h = Q_hᵀ φ(EOS)/√d_h,  u_h = K_h q_h,  s_h(z) = ⟨φ(z), u_h⟩
 *   du_h = Σ_z ds_h(z) φ(z),  dK_h = du_h q_hᵀ,  dQ_h = φ(EOS) (K_hᵀ du_h)ᵀ/√d_h
 * </pre>
 */
final class HeadScores {
    /** s_h(z), n×H. */
    final double[] scores;

    /** ds_h(z), set from outside before {@link #backward}; n×H. */
    final double[] gradient;

    private final Kernel kernel;
    private final double[] tokens;
    private final int n;
    private final int d;
    private final int heads;
    private final int width;
    private final int eos;
    private final int query;
    private final int key;
    private final double scale;

    /** q_h, H×d_h, and dq_h of one head. */
    private final double[] queries;

    private final double[] queryGradient;

    /** u_h and du_h, H×d. */
    private final double[] directions;

    private final double[] directionGradient;

    /** @param tokens n×d, EOS last */
    HeadScores(Architecture.OneLayer model, double[] tokens, Kernel kernel) {
        this.kernel = kernel;
        this.tokens = tokens;
        d = model.dimension();
        n = tokens.length / d;
        heads = model.heads();
        width = model.headDimension();
        eos = (n - 1) * d;
        WeightLayout layout = OneLayerLayout.of(model);
        query = layout.block("query").start();
        key = layout.block("key").start();
        scale = 1 / Math.sqrt(width);
        scores = new double[n * heads];
        gradient = new double[n * heads];
        queries = new double[heads * width];
        queryGradient = new double[width];
        directions = new double[heads * d];
        directionGradient = new double[heads * d];
    }

    void forward(double[] weights) {
        for (int h = 0; h < heads; h++) {
            kernel.multiply(1, width, d, tokens, eos, weights, query + h * d * width, queries, h * width);
        }
        scale(queries);
        for (int h = 0; h < heads; h++) {
            kernel.multiplyTransB(1, d, width, queries, h * width, weights, key + h * d * width, directions, h * d);
        }
        kernel.multiplyTransB(n, heads, d, tokens, 0, directions, 0, scores, 0);
    }

    /** Modified: all, the blocks of query and key. */
    void backward(double[] weights, double[] all) {
        kernel.multiplyTransA(heads, d, n, gradient, 0, tokens, 0, directionGradient, 0);
        for (int h = 0; h < heads; h++) {
            int at = h * d * width;
            kernel.multiply(d, width, 1, directionGradient, h * d, queries, h * width, all, key + at);
            kernel.multiply(1, width, d, directionGradient, h * d, weights, key + at, queryGradient, 0);
            scale(queryGradient);
            kernel.multiply(d, width, 1, tokens, eos, queryGradient, 0, all, query + at);
        }
    }

    private void scale(double[] x) {
        for (int j = 0; j < x.length; j++) {
            x[j] *= scale;
        }
    }
}
