package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.PromptBatch;

/**
 * The one-layer transformer of spec 4.1, with its gradient written by hand:
 *
 * <pre>
 *   F_MHSA = Σ_h attn_h O_h,  attn_h = Σ_t b_t V_hᵀ φ(z_t),  b = softmax_t(⟨K_hᵀ φ(z_t), Q_hᵀ φ(EOS)⟩/√d_h)
 *   F_TF = F_MHSA + σ(F_MHSA W + b) V,  logit(a) = ⟨φ(a), F_TF⟩
 * </pre>
 *
 * <p>Scores and values are computed once for each token of the vocabulary ({@link VocabularyAttention}); a prompt is a short list of
 * counts. Then each thread takes a block of prompts through attention, MLP and loss, and back; then come products over the whole batch
 * for the gradient of the weights. Nothing is allocated once the work arrays have grown to the largest batch.
 */
public final class Transformer implements Model {
    /** Prompts that a thread takes at once: all that is computed of them stays in its cache. */
    private static final int BLOCK = 64;

    /** Prompts whose logits are computed with the same work arrays. */
    private static final int WINDOW = 1024;

    private final Architecture.OneLayer model;
    private final WeightLayout layout;
    private final int answers;
    private final Kernel kernel;
    private final VocabularyAttention vocabulary;
    private final PromptAttention attention;
    private final Mlp mlp;
    private final AnswerLoss loss;
    private final Kernel.RangeTask lossRows = this::lossRows;
    private final Kernel.RangeTask logitRows = this::logitRows;

    /** F_MHSA and its gradient, rows×d. */
    private double[] f = {};

    private double[] fGradient = {};

    /** F_TF and its gradient; the same arrays as those of F_MHSA where there is no MLP. */
    private double[] y = {};

    private double[] yGradient = {};
    private PromptBatch batch;
    private double[] logits;

    /** The prompt of the batch that is row 0. */
    private int first;

    /**
     * Makes the model of these embeddings; its weights are given with every call.
     *
     * @param kernel for this thread
     * @throws IllegalArgumentException when the embeddings are of another dimension
     */
    public Transformer(Architecture.OneLayer model, Embeddings embeddings, Kernel kernel) {
        if (embeddings.dimension() != model.dimension()) {
            throw new IllegalArgumentException("Embeddings of dimension %d do not fit a transformer of dimension %d."
                    .formatted(embeddings.dimension(), model.dimension()));
        }
        this.model = model;
        this.kernel = kernel;
        layout = OneLayerLayout.of(model);
        answers = embeddings.answerCount();
        vocabulary = new VocabularyAttention(model, embeddings, kernel);
        attention = new PromptAttention(model, embeddings, vocabulary, kernel);
        mlp = model.mlpWidth() == 0 ? null : new Mlp(model, kernel);
        loss = new AnswerLoss(embeddings, kernel.threads());
    }

    @Override
    public WeightLayout layout() {
        return layout;
    }

    @Override
    public int answers() {
        return answers;
    }

    @Override
    public double gradient(double[] weights, PromptBatch newBatch, double[] gradient) {
        int prompts = newBatch.size();
        begin(weights, newBatch, prompts);
        loss.reserve(prompts);
        window(0);
        kernel.ranges(prompts, BLOCK, lossRows);
        attention.weightGradient(fGradient, gradient);
        vocabulary.backward(weights, gradient);
        if (mlp != null) {
            mlp.weightGradient(prompts, f, yGradient, gradient);
        }
        return loss.mean(kernel, prompts);
    }

    @Override
    public void logits(double[] weights, PromptBatch newBatch, double[] newLogits) {
        int prompts = newBatch.size();
        begin(weights, newBatch, Math.min(WINDOW, prompts));
        logits = newLogits;
        for (int i = 0; i < prompts; i += WINDOW) {
            window(i);
            kernel.ranges(Math.min(WINDOW, prompts - i), BLOCK, logitRows);
        }
        logits = null;
    }

    private void begin(double[] weights, PromptBatch newBatch, int rows) {
        batch = newBatch;
        vocabulary.forward(weights);
        attention.begin(weights, newBatch, rows);
        f = WorkArray.atLeast(rows * model.dimension(), f);
        fGradient = WorkArray.atLeast(rows * model.dimension(), fGradient);
        if (mlp == null) {
            y = f;
            yGradient = fGradient;
        } else {
            mlp.begin(weights, rows);
            y = WorkArray.atLeast(rows * model.dimension(), y);
            yGradient = WorkArray.atLeast(rows * model.dimension(), yGradient);
        }
    }

    private void window(int prompt) {
        first = prompt;
        attention.first(prompt);
    }

    private void lossRows(Kernel own, int part, int from, int to) {
        forward(own, from, to);
        loss.backward(own, part, from, to, y, batch, yGradient);
        if (mlp != null) {
            mlp.backward(own, from, to, yGradient, fGradient);
        }
        attention.backward(own, from, to, fGradient);
    }

    private void logitRows(Kernel own, int part, int from, int to) {
        forward(own, from, to);
        loss.logits(own, from, to, y, logits, (first + from) * answers);
    }

    private void forward(Kernel own, int from, int to) {
        attention.forward(own, from, to, f);
        if (mlp != null) {
            mlp.forward(own, from, to, f, y);
        }
    }
}
