package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Kernel;

/**
 * Attention over the vocabulary instead of over positions. The query is always EOS and there are no positions, so that score and value of
 * a token depend on the token alone (spec 4.1):
 *
 * <pre>
 *   q_h = Q_hᵀ φ(EOS)/√d_h,  u_h = K_h q_h,  s_h(z) = ⟨φ(z), u_h⟩,  v_h(z) = V_hᵀ φ(z)
 * </pre>
 *
 * <p>Row z of {@link #table} is what an occurrence of z adds to the sums of a prompt:
 *
 * <pre>
 *   softmax  [w_1 v_1 … w_H v_H, w_1 … w_H],  w_h(z) = exp(s_h(z) − max_z' s_h(z'));  1 for {@link CarefulHeads}
 *   linear   [s_1 v_1 … s_H v_H]
 * </pre>
 */
final class VocabularyAttention {
    /** Numbers in a row of the table: its columns, filled up with zeros to whole vectors. */
    final int stride;

    /** n×stride. */
    final double[] table;

    /** dL/dtable, set from outside before {@link #backward}; n×stride. */
    final double[] tableGradient;

    /** s_h(z), n×H. */
    final double[] scores;

    final CarefulHeads careful;

    private final Kernel kernel;
    private final boolean softmax;
    private final double[] tokens;
    private final int n;
    private final int d;
    private final int heads;
    private final int width;
    private final int all;
    private final int eos;
    private final int query;
    private final int key;
    private final int value;

    /** q_h, H×d_h, and u_h, H×d. */
    private final double[] queries;

    private final double[] directions;

    /** V_1 … V_H side by side, d×(H·d_h), and v_h(z), n×(H·d_h). */
    private final double[] valueWeights;

    private final double[] values;

    /** w_h(z), or s_h(z) where attention is linear, n×H. */
    private final double[] factors;

    private final double[] scoreGradient;
    private final double[] valueGradient;
    private final double[] queryGradient;
    private final double[] directionGradient;

    VocabularyAttention(Architecture.OneLayer model, Embeddings embeddings, Kernel kernel) {
        this.kernel = kernel;
        softmax = model.attention() == Attention.SOFTMAX;
        tokens = embeddings.tokens();
        n = embeddings.tokenCount();
        d = model.dimension();
        heads = model.heads();
        width = model.headDimension();
        all = heads * width;
        eos = (n - 1) * d;
        WeightLayout layout = OneLayerLayout.of(model);
        query = layout.block("query").start();
        key = layout.block("key").start();
        value = layout.block("value").start();
        int columns = all + (softmax ? heads : 0);
        stride = (columns + Kernel.LANES - 1) / Kernel.LANES * Kernel.LANES;
        table = new double[n * stride];
        tableGradient = new double[n * stride];
        scores = new double[n * heads];
        factors = softmax ? new double[n * heads] : scores;
        scoreGradient = new double[n * heads];
        queries = new double[all];
        queryGradient = new double[width];
        directions = new double[heads * d];
        directionGradient = new double[heads * d];
        valueWeights = new double[d * all];
        values = new double[n * all];
        valueGradient = new double[n * all];
        careful = new CarefulHeads(heads, n);
    }

    /** Scores, values and the table of these weights. */
    void forward(double[] weights) {
        double scale = 1 / Math.sqrt(width);
        for (int h = 0; h < heads; h++) {
            kernel.multiply(1, width, d, tokens, eos, weights, query + h * d * width, queries, h * width);
        }
        for (int j = 0; j < all; j++) {
            queries[j] *= scale;
        }
        for (int h = 0; h < heads; h++) {
            kernel.multiplyTransB(1, d, width, queries, h * width, weights, key + h * d * width, directions, h * d);
        }
        kernel.multiplyTransB(n, heads, d, tokens, 0, directions, 0, scores, 0);
        gatherValueWeights(weights);
        kernel.multiply(n, all, d, tokens, 0, valueWeights, 0, values, 0);
        if (softmax) {
            weigh();
        }
        fillTable();
    }

    private void gatherValueWeights(double[] weights) {
        for (int h = 0; h < heads; h++) {
            for (int i = 0; i < d; i++) {
                System.arraycopy(weights, value + (h * d + i) * width, valueWeights, i * all + h * width, width);
            }
        }
    }

    private void weigh() {
        careful.choose(scores);
        for (int h = 0; h < heads; h++) {
            boolean wide = careful.contains(h);
            double most = careful.largest(h);
            for (int i = h; i < n * heads; i += heads) {
                factors[i] = wide ? 0 : scores[i] - most;
            }
        }
        kernel.exp(n * heads, factors, 0, factors, 0);
    }

    private void fillTable() {
        for (int z = 0; z < n; z++) {
            for (int h = 0; h < heads; h++) {
                double factor = factors[z * heads + h];
                int from = z * all + h * width;
                int to = z * stride + h * width;
                for (int j = 0; j < width; j++) {
                    table[to + j] = factor * values[from + j];
                }
            }
            if (softmax) {
                System.arraycopy(factors, z * heads, table, z * stride + all, heads);
            }
        }
    }

    /** From {@link #tableGradient} to the gradient of query, key and value. Modified: gradient, these blocks. */
    void backward(double[] weights, double[] gradient) {
        for (int z = 0; z < n; z++) {
            for (int h = 0; h < heads; h++) {
                unfold(z, h);
            }
        }
        kernel.multiplyTransA(d, all, n, tokens, 0, valueGradient, 0, valueWeights, 0);
        scatterValueGradient(gradient);
        kernel.multiplyTransA(heads, d, n, scoreGradient, 0, tokens, 0, directionGradient, 0);
        for (int h = 0; h < heads; h++) {
            headBackward(h, weights, gradient);
        }
    }

    /** With G the table's gradient: dv = w G, ds = w (⟨G, v⟩ + its last column), or ⟨G, v⟩ where attention is linear. */
    private void unfold(int z, int h) {
        int from = z * stride + h * width;
        int to = z * all + h * width;
        int at = z * heads + h;
        double factor = factors[at];
        double sum = softmax ? tableGradient[z * stride + all + h] : 0;
        for (int j = 0; j < width; j++) {
            double g = tableGradient[from + j];
            sum = Math.fma(g, values[to + j], sum);
            valueGradient[to + j] = factor * g;
        }
        scoreGradient[at] = softmax ? factor * sum : sum;
    }

    private void scatterValueGradient(double[] gradient) {
        for (int h = 0; h < heads; h++) {
            for (int i = 0; i < d; i++) {
                System.arraycopy(valueWeights, i * all + h * width, gradient, value + (h * d + i) * width, width);
            }
        }
    }

    /** dK_h = du_h q_hᵀ, dq_h = K_hᵀ du_h, dQ_h = φ(EOS) dq_hᵀ/√d_h. */
    private void headBackward(int h, double[] weights, double[] gradient) {
        int at = h * d * width;
        kernel.multiply(d, width, 1, directionGradient, h * d, queries, h * width, gradient, key + at);
        kernel.multiply(1, width, d, directionGradient, h * d, weights, key + at, queryGradient, 0);
        double scale = 1 / Math.sqrt(width);
        for (int j = 0; j < width; j++) {
            queryGradient[j] *= scale;
        }
        kernel.multiply(d, width, 1, tokens, eos, queryGradient, 0, gradient, query + at);
    }
}
