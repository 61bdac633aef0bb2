package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Kernel;

/**
 * One prompt read position by position: how much each head attends to each token, and what the model answers.
 *
 * <pre>
 *   b_th = softmax_t s_h(z_t) (linear: s_h(z_t)),  x̄_h = Σ_t b_th φ(z_t),  F_MHSA = Σ_h O_hᵀ V_hᵀ x̄_h,  p̂ = softmax_a ⟨φ(a), F_TF⟩
 *   merged head:                                                        p̂ = softmax_a (W_OVᵀ x̄)(a)
 * </pre>
 *
 * <p>It costs about two operations a weight, in the caller's thread.
 *
 * @param heads H
 * @param attention b_th, row-major T×H
 * @param logits one for each answer
 * @param probabilities p̂, one for each answer
 */
@SuppressWarnings("ArrayRecordComponent") // looked at, not compared
public record PromptReading(int heads, double[] attention, double[] logits, double[] probabilities) {
    /**
     * Reads a prompt.
     *
     * @param tokens of the prompt, EOS last
     */
    public static PromptReading of(Architecture architecture, Embeddings embeddings, double[] weights, int[] tokens) {
        PromptPositions prompt = PromptPositions.of(embeddings, tokens);
        return switch (architecture) {
            case Architecture.OneLayer model -> oneLayer(model, embeddings, weights, prompt);
            case Architecture.MergedHead merged -> mergedHead(embeddings, weights, prompt);
        };
    }

    private static PromptReading oneLayer(
            Architecture.OneLayer model, Embeddings embeddings, double[] weights, PromptPositions prompt) {
        OneLayerReading reading = new OneLayerReading(model, weights);
        double[] attention = reading.attention(prompt);
        return of(model.heads(), attention, reading.logits(prompt, attention, embeddings));
    }

    private static PromptReading mergedHead(Embeddings embeddings, double[] weights, PromptPositions prompt) {
        Kernel kernel = Kernel.plain();
        int d = embeddings.dimension();
        MergedHead head = new MergedHead(new Embeddings(d, prompt.rows(), embeddings.answers()), kernel);
        double[] scores = new double[prompt.rows().length / d];
        head.scores(weights, scores);
        double[] attention = PromptPositions.softmax(scores, 1);
        double[] logits = new double[head.answers()];
        int values = head.layout().block("output_value").start();
        kernel.multiply(1, logits.length, d, prompt.mean(attention, 1, 0), 0, weights, values, logits, 0);
        return of(1, attention, logits);
    }

    private static PromptReading of(int heads, double[] attention, double[] logits) {
        return new PromptReading(heads, attention, logits, PromptPositions.softmax(logits, 1));
    }

    /** b of the token at position t in head h. */
    public double attention(int t, int h) {
        return attention[t * heads + h];
    }
}
