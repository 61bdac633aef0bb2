package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Kernel;

/**
 * What a model's attention would do with each token of the vocabulary, on its own:
 *
 * <pre>
 *   one layer    s_h(z) = ⟨K_hᵀ φ(z), Q_hᵀ φ(EOS)⟩/√d_h,  W(a, z) = φ(a)ᵀ Σ_h O_hᵀ V_hᵀ φ(z)   (spec 4.3)
 *   merged head  s(z) = ⟨φ(z), W_KQ φ(EOS)⟩,              W(a, z) = (W_OVᵀ φ(z))(a)            (spec 5.6)
 * </pre>
 *
 * @param scores row-major n×H
 * @param outputValue W(a, z), row-major |A|×n
 */
@SuppressWarnings("ArrayRecordComponent") // looked at, not compared
public record Readout(double[] scores, double[] outputValue) {
    /** Of a model of this architecture with these weights. */
    public static Readout of(Architecture architecture, Embeddings embeddings, double[] weights, Kernel kernel) {
        return switch (architecture) {
            case Architecture.OneLayer model -> oneLayer(model, embeddings, weights, kernel);
            case Architecture.MergedHead merged -> merged(embeddings, weights, kernel);
        };
    }

    private static Readout oneLayer(
            Architecture.OneLayer model, Embeddings embeddings, double[] weights, Kernel kernel) {
        HeadScores scores = new HeadScores(model, embeddings.tokens(), kernel);
        scores.forward(weights);
        HeadValues values = new HeadValues(model, embeddings.tokens(), kernel);
        values.forward(weights);
        int n = embeddings.tokenCount();
        int d = model.dimension();
        int all = model.heads() * model.headDimension();
        double[] copies = new double[n * d];
        int output = OneLayerLayout.of(model).block("output").start();
        kernel.multiply(n, d, all, values.values, 0, weights, output, copies, 0);
        double[] outputValue = new double[embeddings.answerCount() * n];
        kernel.multiplyTransB(embeddings.answerCount(), n, d, embeddings.answers(), 0, copies, 0, outputValue, 0);
        return new Readout(scores.scores, outputValue);
    }

    private static Readout merged(Embeddings embeddings, double[] weights, Kernel kernel) {
        int n = embeddings.tokenCount();
        int answers = embeddings.answerCount();
        MergedHead head = new MergedHead(embeddings, kernel);
        double[] scores = new double[n];
        head.scores(weights, scores);
        int d = embeddings.dimension();
        int values = head.layout().block("output_value").start();
        double[] transposed = new double[answers * d];
        for (int j = 0; j < d; j++) {
            for (int a = 0; a < answers; a++) {
                transposed[a * d + j] = weights[values + j * answers + a];
            }
        }
        double[] outputValue = new double[answers * n];
        kernel.multiplyTransB(answers, n, d, transposed, 0, embeddings.tokens(), 0, outputValue, 0);
        return new Readout(scores, outputValue);
    }
}
