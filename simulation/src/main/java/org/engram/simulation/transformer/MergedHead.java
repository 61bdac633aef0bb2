package org.engram.simulation.transformer;

import java.util.List;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.transformer.WeightLayout.Block;

/**
 * The softmax head of the paper's Figure 5, right: merged matrices, read out straight to the answers, scores not scaled (spec 5.6):
 *
 * <pre>
 *   s(z) = ⟨φ(z), u⟩,  u = W_KQ φ(EOS),    b_i(z) = n_i(z) e^{s(z)} / Σ_z' n_i(z') e^{s(z')}
 *   logit_i(a) = Σ_z b_i(z) y(z, a),       y(z, ·) = W_OVᵀ φ(z)
 * </pre>
 *
 * <p>Of W_KQ only its action on the direction e = φ(EOS)/‖φ(EOS)‖ matters and is ever changed by a gradient; the weights are that action,
 * v = W_KQ e, so that u = ‖φ(EOS)‖ v. In an orthonormal basis that begins with e it is one column of W_KQ: gradient descent on v is
 * gradient descent on all of W_KQ, whatever the length of φ(EOS).
 *
 * <p>As everywhere, scores and values are those of the vocabulary, and each prompt is shifted by its own largest score. With g = p̂ − 1{a*}
 * over the prompts of a batch of B, γ_i = ⟨g_i, logit_i⟩:
 *
 * <pre>
 *   dy = bᵀ g / B,  ds(z) = ⟨dy(z), y(z)⟩ − Σ_i b_i(z) γ_i / B,  dW_OV = Xᵀ dy,  dv = ‖φ(EOS)‖ Xᵀ ds
 * </pre>
 */
public final class MergedHead implements Model {
    private final Kernel kernel;
    private final double[] tokens;
    private final int n;
    private final int d;
    private final int answers;
    private final double endNorm;
    private final WeightLayout layout;

    /** s, n, and y, n×|A|, with their gradients. */
    private final double[] scores;

    private final double[] values;
    private final double[] scoreGradient;
    private final double[] valueGradient;

    /** b of each entry of the batch. */
    private double[] attention = {};

    /** Logits, then p̂, then g/B; B×|A|. */
    private double[] logits = {};

    private double[] residuals = {};

    /** log Σ_a exp logit(a), then −log p̂(a*); and γ/B; B each. */
    private double[] losses = {};

    private double[] products = {};

    public MergedHead(Embeddings embeddings, Kernel kernel) {
        this.kernel = kernel;
        tokens = embeddings.tokens();
        n = embeddings.tokenCount();
        d = embeddings.dimension();
        answers = embeddings.answerCount();
        endNorm = Math.sqrt(kernel.dot(d, tokens, (n - 1) * d, tokens, (n - 1) * d));
        layout = layout(d, answers);
        scores = new double[n];
        values = new double[n * answers];
        scoreGradient = new double[n];
        valueGradient = new double[n * answers];
    }

    private static WeightLayout layout(int d, int answers) {
        Block query = new Block("query_key", "W_KQ", 0, 1, d, 1);
        return new WeightLayout(List.of(query, new Block("output_value", "W_OV", query.end(), 1, d, answers)));
    }

    @Override
    public WeightLayout layout() {
        return layout;
    }

    @Override
    public int answers() {
        return answers;
    }

    /** s of each token of the vocabulary. Modified: out. */
    public void scores(double[] weights, double[] out) {
        for (int z = 0; z < n; z++) {
            out[z] = endNorm * kernel.dot(d, tokens, z * d, weights, 0);
        }
    }

    /** y, row-major n×|A|. Modified: out. */
    public void values(double[] weights, double[] out) {
        kernel.multiply(n, answers, d, tokens, 0, weights, d, out, 0);
    }

    @Override
    public void logits(double[] weights, PromptBatch batch, double[] out) {
        scores(weights, scores);
        values(weights, values);
        attend(batch);
        kernel.multiplySparse(
                batch.size(), answers, answers, batch.start, 0, batch.token, attention, values, 0, out, 0);
    }

    @Override
    public double gradient(double[] weights, PromptBatch batch, double[] gradient) {
        reserve(batch.size());
        logits(weights, batch, logits);
        double loss = loss(batch);
        backward(batch);
        kernel.multiply(1, d, n, scoreGradient, 0, tokens, 0, gradient, 0);
        for (int j = 0; j < d; j++) {
            gradient[j] *= endNorm;
        }
        kernel.multiplyTransA(d, answers, n, tokens, 0, valueGradient, 0, gradient, d);
        return loss;
    }

    private void reserve(int prompts) {
        if (losses.length < prompts) {
            logits = new double[prompts * answers];
            residuals = new double[prompts * answers];
            losses = new double[prompts];
            products = new double[prompts];
        }
    }

    /** b of the entries of the batch. */
    private void attend(PromptBatch batch) {
        int entries = batch.entries();
        if (attention.length < entries) {
            attention = new double[entries];
        }
        for (int i = 0; i < batch.size(); i++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int e = batch.start[i]; e < batch.start[i + 1]; e++) {
                largest = Math.max(largest, scores[batch.token[e]]);
            }
            for (int e = batch.start[i]; e < batch.start[i + 1]; e++) {
                attention[e] = scores[batch.token[e]] - largest;
            }
        }
        kernel.exp(entries, attention, 0, attention, 0);
        for (int i = 0; i < batch.size(); i++) {
            normalise(batch.start[i], batch.start[i + 1], batch.count);
        }
    }

    private void normalise(int from, int to, double[] count) {
        double sum = 0;
        for (int e = from; e < to; e++) {
            attention[e] *= count[e];
            sum += attention[e];
        }
        for (int e = from; e < to; e++) {
            attention[e] /= sum;
        }
    }

    /** The mean cross entropy; leaves g/B and γ/B. */
    private double loss(PromptBatch batch) {
        int prompts = batch.size();
        kernel.softmax(prompts, answers, logits, 0, residuals, 0, losses, 0);
        double share = 1.0 / prompts;
        for (int i = 0; i < prompts; i++) {
            int right = i * answers + batch.answer[i];
            losses[i] -= logits[right];
            residuals[right] -= 1;
            for (int j = i * answers; j < (i + 1) * answers; j++) {
                residuals[j] *= share;
            }
            products[i] = kernel.dot(answers, residuals, i * answers, logits, i * answers);
        }
        return kernel.sum(prompts, losses, 0) / prompts;
    }

    /** dy and ds. */
    private void backward(PromptBatch batch) {
        int prompts = batch.size();
        int[] start = batch.start;
        kernel.multiplyTransSparse(
                prompts, n, answers, answers, start, batch.token, attention, residuals, 0, valueGradient, 0);
        kernel.multiplyTransSparse(prompts, n, 1, 1, start, batch.token, attention, products, 0, scoreGradient, 0);
        for (int z = 0; z < n; z++) {
            scoreGradient[z] = kernel.dot(answers, valueGradient, z * answers, values, z * answers) - scoreGradient[z];
        }
    }
}
