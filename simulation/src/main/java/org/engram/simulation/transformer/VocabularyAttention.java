package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Kernel;

/**
 * Attention over the vocabulary instead of over positions. The query is always EOS and there are no positions, so that score s_h(z) and
 * value v_h(z) of a token depend on the token alone. Row z of the table is what an occurrence of z adds to the sums of a prompt:
 *
 * <pre>
 *   softmax  [w_1 v_1 … w_H v_H, w_1 … w_H],  w_h(z) = exp(s_h(z) − max_z' s_h(z'));  1 for {@link CarefulHeads}
 *   linear   [s_1 v_1 … s_H v_H]
 * </pre>
 *
 * <p>Back from the table's gradient [G_1 … G_H, g_1 … g_H]:
 *
 * <pre>
 *   dv_h = w_h G_h,  ds_h = w_h (⟨G_h, v_h⟩ + g_h)        linear: dv_h = s_h G_h,  ds_h = ⟨G_h, v_h⟩
 * </pre>
 */
final class VocabularyAttention {
    /** Numbers in a row of the table: its columns, filled up with zeros to whole vectors. */
    final int stride;

    /** n×stride. */
    final double[] table;

    /** Set from outside before {@link #backward}; n×stride. */
    final double[] tableGradient;

    final CarefulHeads careful;

    private final Kernel kernel;
    private final boolean softmax;
    private final HeadScores scores;
    private final HeadValues values;
    private final int n;
    private final int heads;
    private final int width;
    private final int all;

    /** w_h(z), or s_h(z) where attention is linear, n×H. */
    private final double[] factors;

    VocabularyAttention(Architecture.OneLayer model, Embeddings embeddings, Kernel kernel) {
        this.kernel = kernel;
        softmax = model.attention() == Attention.SOFTMAX;
        scores = new HeadScores(model, embeddings.tokens(), kernel);
        values = new HeadValues(model, embeddings.tokens(), kernel);
        n = embeddings.tokenCount();
        heads = model.heads();
        width = model.headDimension();
        all = heads * width;
        int columns = all + (softmax ? heads : 0);
        stride = (columns + Kernel.LANES - 1) / Kernel.LANES * Kernel.LANES;
        table = new double[n * stride];
        tableGradient = new double[n * stride];
        factors = softmax ? new double[n * heads] : scores.scores;
        careful = new CarefulHeads(heads, n);
    }

    /** s_h(z), n×H, after {@link #forward}. */
    double[] scores() {
        return scores.scores;
    }

    /** The table of these weights. */
    void forward(double[] weights) {
        scores.forward(weights);
        values.forward(weights);
        if (softmax) {
            weigh();
        }
        for (int z = 0; z < n; z++) {
            for (int h = 0; h < heads; h++) {
                fill(z, h);
            }
        }
    }

    private void weigh() {
        careful.choose(scores.scores);
        for (int h = 0; h < heads; h++) {
            boolean wide = careful.contains(h);
            double most = careful.largest(h);
            for (int i = h; i < n * heads; i += heads) {
                factors[i] = wide ? 0 : scores.scores[i] - most;
            }
        }
        kernel.exp(n * heads, factors, 0, factors, 0);
    }

    private void fill(int z, int h) {
        double factor = factors[z * heads + h];
        int from = z * all + h * width;
        int to = z * stride + h * width;
        for (int j = 0; j < width; j++) {
            table[to + j] = factor * values.values[from + j];
        }
        if (softmax) {
            table[z * stride + all + h] = factor;
        }
    }

    /** From {@link #tableGradient} to the gradient of query, key and value. Modified: gradient, these blocks. */
    void backward(double[] weights, double[] gradient) {
        for (int z = 0; z < n; z++) {
            for (int h = 0; h < heads; h++) {
                unfold(z, h);
            }
        }
        values.backward(gradient);
        scores.backward(weights, gradient);
    }

    private void unfold(int z, int h) {
        int from = z * stride + h * width;
        int to = z * all + h * width;
        int at = z * heads + h;
        double factor = factors[at];
        double sum = softmax ? tableGradient[z * stride + all + h] : 0;
        for (int j = 0; j < width; j++) {
            double g = tableGradient[from + j];
            sum = Math.fma(g, values.values[to + j], sum);
            values.gradient[to + j] = factor * g;
        }
        scores.gradient[at] = softmax ? factor * sum : sum;
    }
}
