package org.engram.simulation.transformer;

import java.util.Arrays;
import org.engram.simulation.kernel.Kernel;

/** {@link PromptReading} of a one-layer transformer. Embeddings are averaged before V_h is applied, which saves T − 1 products of T. */
final class OneLayerReading {
    private final Architecture.OneLayer model;
    private final WeightLayout layout;
    private final double[] weights;
    private final Kernel kernel = Kernel.plain();

    OneLayerReading(Architecture.OneLayer model, double[] weights) {
        this.model = model;
        this.weights = weights;
        layout = OneLayerLayout.of(model);
    }

    /** b_th, T×H. */
    double[] attention(PromptPositions prompt) {
        HeadScores scores = new HeadScores(model, prompt.rows(), kernel);
        scores.forward(weights);
        return model.attention() == Attention.SOFTMAX
                ? PromptPositions.softmax(scores.scores, model.heads())
                : scores.scores;
    }

    double[] logits(PromptPositions prompt, double[] attention, Embeddings embeddings) {
        int d = model.dimension();
        int width = model.headDimension();
        double[] means = new double[model.heads() * width];
        for (int h = 0; h < model.heads(); h++) {
            double[] mean = prompt.mean(attention, model.heads(), h);
            kernel.multiply(1, width, d, mean, 0, weights, start("value") + h * d * width, means, h * width);
        }
        double[] y = mlp(product(means, "output", d));
        double[] logits = new double[embeddings.answerCount()];
        Arrays.setAll(logits, a -> kernel.dot(d, embeddings.answers(), a * d, y, 0));
        return logits;
    }

    private double[] mlp(double[] f) {
        int m = model.mlpWidth();
        if (m == 0) {
            return f;
        }
        double[] hidden = product(f, "mlp_in", m);
        int bias = start("mlp_in_bias");
        Arrays.setAll(hidden, j -> hidden[j] + weights[bias + j]);
        Nonlinearity.of(model.activation()).apply(kernel, m, hidden, new double[m], 0);
        double[] y = product(hidden, "mlp_out", f.length);
        Arrays.setAll(y, j -> y[j] + f[j]);
        return y;
    }

    private double[] product(double[] row, String block, int columns) {
        double[] product = new double[columns];
        kernel.multiply(1, columns, row.length, row, 0, weights, start(block), product, 0);
        return product;
    }

    private int start(String block) {
        return layout.block(block).start();
    }
}
