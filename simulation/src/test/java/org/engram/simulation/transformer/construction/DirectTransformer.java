package org.engram.simulation.transformer.construction;

import java.util.List;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.OneLayerLayout;
import org.engram.simulation.transformer.WeightLayout;

/** The equations of spec 4.1 as they stand, one prompt at a time and one position after the other: an oracle. */
final class DirectTransformer {
    private final Architecture.OneLayer model;
    private final WeightLayout layout;
    private final double[] weights;
    private final Embeddings embeddings;
    private final Kernel kernel = Kernel.best();
    private final int d;

    /** [h][z]: x_zᵀ K_h Q_hᵀ x_EOS / √d_h. */
    private final double[][] scores;

    /** [h]: x_zᵀ V_h O_h, n×d. */
    private final double[][] copies;

    DirectTransformer(Architecture.OneLayer model, double[] weights, Embeddings embeddings) {
        this.model = model;
        layout = OneLayerLayout.of(model);
        this.weights = weights;
        this.embeddings = embeddings;
        d = model.dimension();
        scores = new double[model.heads()][];
        copies = new double[model.heads()][];
        for (int h = 0; h < model.heads(); h++) {
            double[] keys = perToken("key", h);
            double[] queries = perToken("query", h);
            int heads = model.headDimension();
            scores[h] = new double[embeddings.tokenCount()];
            for (int z = 0; z < scores[h].length; z++) {
                for (int i = 0; i < heads; i++) {
                    scores[h][z] +=
                            keys[z * heads + i] * queries[(scores[h].length - 1) * heads + i] / Math.sqrt(heads);
                }
            }
            copies[h] = new double[embeddings.tokenCount() * d];
            int outputs = layout.block("output").start() + h * heads * d;
            kernel.multiply(embeddings.tokenCount(), d, heads, perToken("value", h), 0, weights, outputs, copies[h], 0);
        }
    }

    private double[] perToken(String name, int h) {
        int heads = model.headDimension();
        double[] product = new double[embeddings.tokenCount() * heads];
        int at = layout.block(name).start() + h * d * heads;
        kernel.multiply(embeddings.tokenCount(), heads, d, embeddings.tokens(), 0, weights, at, product, 0);
        return product;
    }

    /** F_MHSA of each prompt, row-major. */
    double[] attention(List<int[]> prompts) {
        double[] z = new double[prompts.size() * d];
        for (int i = 0; i < prompts.size(); i++) {
            for (int h = 0; h < model.heads(); h++) {
                addHead(prompts.get(i), h, z, i * d);
            }
        }
        return z;
    }

    private void addHead(int[] prompt, int h, double[] z, int at) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int token : prompt) {
            largest = Math.max(largest, scores[h][token]);
        }
        double sum = 0;
        for (int token : prompt) {
            sum += Math.exp(scores[h][token] - largest);
        }
        for (int token : prompt) {
            double share = Math.exp(scores[h][token] - largest) / sum;
            for (int j = 0; j < d && share > 0; j++) {
                z[at + j] += share * copies[h][token * d + j];
            }
        }
    }

    /** z + σ(z W_in + b) W_out of each row. */
    double[] mlp(double[] z) {
        int m = model.mlpWidth();
        if (m == 0) {
            return z;
        }
        int rows = z.length / d;
        double[] hidden = new double[rows * m];
        kernel.multiply(rows, m, d, z, 0, weights, layout.block("mlp_in").start(), hidden, 0);
        for (int i = 0; i < hidden.length; i++) {
            double x = hidden[i] + weights[layout.block("mlp_in_bias").start() + i % m];
            hidden[i] = HermitePart.value(model.activation(), x);
        }
        double[] out = new double[z.length];
        kernel.multiply(rows, d, m, hidden, 0, weights, layout.block("mlp_out").start(), out, 0);
        for (int i = 0; i < out.length; i++) {
            out[i] += z[i];
        }
        return out;
    }

    /** ⟨φ(a), z⟩ of each row, row-major rows×|A|. */
    double[] readOut(double[] z) {
        double[] logits = new double[z.length / d * embeddings.answerCount()];
        kernel.multiplyTransB(z.length / d, embeddings.answerCount(), d, z, 0, embeddings.answers(), 0, logits, 0);
        return logits;
    }

    double[] logits(List<int[]> prompts) {
        return readOut(mlp(attention(prompts)));
    }
}
