package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Factor;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.PromptBatch;

/**
 * Attention of the prompts. With C the counts of tokens in prompts (sparse) and G the {@link VocabularyAttention#table}:
 *
 * <pre>
 *   [N, Z] = C G,  means_h = N_h / Z_h (linear: N_h),  F_MHSA = means O
 *   dN_h = dmeans_h / Z_h,  dZ_h = −⟨dmeans_h, means_h⟩ / Z_h,  dG = Cᵀ [dN, dZ],  dO = meansᵀ dF
 * </pre>
 *
 * <p>Work on rows is for any thread; row i is prompt {@code first + i} of the batch.
 */
final class PromptAttention {
    private final VocabularyAttention vocabulary;
    private final Kernel kernel;
    private final boolean softmax;
    private final int tokens;
    private final int d;
    private final int heads;
    private final int width;
    private final int all;
    private final int stride;
    private final int output;
    private final Factor project = new Factor();
    private final Factor projectBack = new Factor();

    /** [N, Z], then its gradient. */
    private double[] sums = {};

    /** 1/Z, rows×H. */
    private double[] inverse = {};

    private double[] means = {};
    private double[] meansGradient = {};
    private PromptBatch batch;
    private int first;

    PromptAttention(Architecture.OneLayer model, Embeddings embeddings, VocabularyAttention vocabulary, Kernel kernel) {
        this.vocabulary = vocabulary;
        this.kernel = kernel;
        softmax = model.attention() == Attention.SOFTMAX;
        tokens = embeddings.tokenCount();
        d = model.dimension();
        heads = model.heads();
        width = model.headDimension();
        all = heads * width;
        stride = vocabulary.stride;
        output = OneLayerLayout.of(model).block("output").start();
    }

    /** Takes the weights, and the batch with room for {@code rows} of its prompts. */
    void begin(double[] weights, PromptBatch newBatch, int rows) {
        batch = newBatch;
        project.set(all, d, weights, output);
        projectBack.setTransposed(d, all, weights, output);
        sums = WorkArray.atLeast(rows * stride, sums);
        inverse = WorkArray.atLeast(rows * heads, inverse);
        means = WorkArray.atLeast(rows * all, means);
        meansGradient = WorkArray.atLeast(rows * all, meansGradient);
        vocabulary.careful.reserve(batch.entries());
    }

    /** The prompt of row 0. */
    void first(int newFirst) {
        first = newFirst;
    }

    /** F_MHSA, rows×d. Modified: f. */
    void forward(Kernel own, int from, int to, double[] f) {
        sum(own, from, to);
        for (int i = from; i < to; i++) {
            for (int h = 0; h < heads; h++) {
                divide(i, h);
            }
        }
        own.multiply(to - from, project, means, from * all, f, from * d);
    }

    private void sum(Kernel own, int from, int to) {
        sum(own, from, to, stride, batch.count, 0);
        CarefulHeads careful = vocabulary.careful;
        if (careful.any()) {
            careful.weigh(own, vocabulary.scores(), batch, first + from, first + to);
            for (int h = 0; h < heads; h++) {
                if (careful.contains(h)) {
                    sum(own, from, to, width, careful.counts(h), h * width);
                    sum(own, from, to, 1, careful.counts(h), all + h);
                }
            }
        }
    }

    /** So many columns from {@code column} on. */
    private void sum(Kernel own, int from, int to, int columns, double[] counts, int column) {
        own.multiplySparse(
                to - from,
                columns,
                stride,
                batch.start,
                first + from,
                batch.token,
                counts,
                vocabulary.table,
                column,
                sums,
                from * stride + column);
    }

    private void divide(int i, int h) {
        double factor = softmax ? 1 / sums[i * stride + all + h] : 1;
        inverse[i * heads + h] = factor;
        int from = i * stride + h * width;
        int to = i * all + h * width;
        for (int j = 0; j < width; j++) {
            means[to + j] = sums[from + j] * factor;
        }
    }

    /** Takes the gradient of F_MHSA back to the sums. */
    void backward(Kernel own, int from, int to, double[] fGradient) {
        own.multiply(to - from, projectBack, fGradient, from * d, meansGradient, from * all);
        for (int i = from; i < to; i++) {
            for (int h = 0; h < heads; h++) {
                divideBackward(i, h);
            }
        }
    }

    private void divideBackward(int i, int h) {
        double factor = inverse[i * heads + h];
        int from = i * all + h * width;
        int to = i * stride + h * width;
        double sum = 0;
        for (int j = 0; j < width; j++) {
            double g = meansGradient[from + j] * factor;
            sum = Math.fma(g, means[from + j], sum);
            sums[to + j] = g;
        }
        if (softmax) {
            sums[i * stride + all + h] = -sum;
        }
    }

    /** After {@link #backward} of all prompts: dO, and dG for the vocabulary. Modified: gradient, the block of O. */
    void weightGradient(double[] fGradient, double[] gradient) {
        int rows = batch.size();
        kernel.multiplyTransA(all, d, rows, means, 0, fGradient, 0, gradient, output);
        sumBackward(stride, batch.count, 0);
        CarefulHeads careful = vocabulary.careful;
        for (int h = 0; h < heads && careful.any(); h++) {
            if (careful.contains(h)) {
                sumBackward(width, careful.counts(h), h * width);
                sumBackward(1, careful.counts(h), all + h);
            }
        }
    }

    private void sumBackward(int columns, double[] counts, int column) {
        kernel.multiplyTransSparse(
                batch.size(),
                tokens,
                columns,
                stride,
                batch.start,
                batch.token,
                counts,
                sums,
                column,
                vocabulary.tableGradient,
                column);
    }
}
