package org.engram.simulation.transformer;

import org.engram.simulation.task.PromptBatch;

/** The equations of spec 4.1 as they stand, prompt by prompt and position by position, in plain sums: an oracle. */
final class PositionByPosition {
    private final Architecture.OneLayer model;
    private final Embeddings embeddings;
    private final WeightLayout layout;
    private final int d;

    PositionByPosition(Architecture.OneLayer model, Embeddings embeddings) {
        this.model = model;
        this.embeddings = embeddings;
        layout = OneLayerLayout.of(model);
        d = model.dimension();
    }

    /** Mean cross entropy of the batch. */
    double loss(double[] weights, PromptBatch batch) {
        double sum = 0;
        for (int i = 0; i < batch.size(); i++) {
            double[] logits = logits(weights, positions(batch, i));
            double most = Double.NEGATIVE_INFINITY;
            for (double logit : logits) {
                most = Math.max(most, logit);
            }
            double mass = 0;
            for (double logit : logits) {
                mass += Math.exp(logit - most);
            }
            sum += Math.log(mass) - (logits[batch.answer[i]] - most);
        }
        return sum / batch.size();
    }

    /** The tokens of a prompt, one after the other, EOS last. */
    static int[] positions(PromptBatch batch, int prompt) {
        int length = 0;
        for (int e = batch.start[prompt]; e < batch.start[prompt + 1]; e++) {
            length += (int) batch.count[e];
        }
        int[] tokens = new int[length];
        int t = 0;
        int last = batch.start[prompt];
        for (int e = batch.start[prompt]; e < batch.start[prompt + 1]; e++) {
            last = batch.token[e] > batch.token[last] ? e : last;
        }
        for (int e = batch.start[prompt]; e < batch.start[prompt + 1]; e++) {
            for (int copy = 0; copy < batch.count[e] && e != last; copy++) {
                tokens[t++] = batch.token[e];
            }
        }
        tokens[t] = batch.token[last];
        return tokens;
    }

    double[] logits(double[] weights, int[] tokens) {
        double[] concatenated = new double[model.heads() * model.headDimension()];
        for (int h = 0; h < model.heads(); h++) {
            double[] attention = attention(weights, tokens, h);
            for (int t = 0; t < tokens.length; t++) {
                double[] value = head("value", h, weights, tokens[t]);
                for (int j = 0; j < value.length; j++) {
                    concatenated[h * value.length + j] += attention[t] * value[j];
                }
            }
        }
        double[] y =
                mlp(weights, times(concatenated, weights, layout.block("output").start(), d));
        double[] logits = new double[embeddings.answerCount()];
        for (int a = 0; a < logits.length; a++) {
            for (int j = 0; j < d; j++) {
                logits[a] += embeddings.answers()[a * d + j] * y[j];
            }
        }
        return logits;
    }

    /** b_t of a head, one for each position. */
    double[] attention(double[] weights, int[] tokens, int h) {
        double[] query = head("query", h, weights, tokens[tokens.length - 1]);
        double[] b = new double[tokens.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < b.length; t++) {
            double[] key = head("key", h, weights, tokens[t]);
            for (int j = 0; j < key.length; j++) {
                b[t] += key[j] * query[j] / Math.sqrt(key.length);
            }
            most = Math.max(most, b[t]);
        }
        if (model.attention() == Attention.LINEAR) {
            return b;
        }
        double sum = 0;
        for (int t = 0; t < b.length; t++) {
            b[t] = Math.exp(b[t] - most);
            sum += b[t];
        }
        for (int t = 0; t < b.length; t++) {
            b[t] /= sum;
        }
        return b;
    }

    private double[] head(String block, int h, double[] weights, int token) {
        double[] x = new double[d];
        System.arraycopy(embeddings.tokens(), token * d, x, 0, d);
        int size = d * model.headDimension();
        return times(x, weights, layout.block(block).start() + h * size, model.headDimension());
    }

    private double[] mlp(double[] weights, double[] f) {
        if (model.mlpWidth() == 0) {
            return f;
        }
        double[] hidden = times(f, weights, layout.block("mlp_in").start(), model.mlpWidth());
        for (int j = 0; j < hidden.length; j++) {
            double x = hidden[j] + weights[layout.block("mlp_in_bias").start() + j];
            hidden[j] = switch (model.activation()) {
                case RELU -> x > 0 ? x : 0;
                case GELU -> 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * Math.pow(x, 3))));
                case SQUARE -> x * x;
            };
        }
        double[] y = times(hidden, weights, layout.block("mlp_out").start(), d);
        for (int j = 0; j < d; j++) {
            y[j] += f[j];
        }
        return y;
    }

    private static double[] times(double[] x, double[] matrix, int at, int columns) {
        double[] product = new double[columns];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < columns; j++) {
                product[j] += x[i] * matrix[at + i * columns + j];
            }
        }
        return product;
    }
}
