package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Factor;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.PromptBatch;

/**
 * Logits ⟨φ(a), y⟩, the cross entropy of each prompt, and its gradient:
 *
 * <pre>
 *   loss_i = log Σ_a exp(logit_i(a)) − logit_i(a*),  dy_i = Σ_a (p̂_i(a) − 1{a = a*}) φ(a) / B
 * </pre>
 *
 * <p>Work on rows is for any thread. The logits of a range are gone when it ends, so that they never leave the cache.
 */
final class AnswerLoss {
    private final int d;
    private final int answers;
    private final Factor readOut = new Factor();
    private final Factor readBack = new Factor();

    /** Logits, then p̂ − 1{a = a*}, of one range for each thread. */
    private final double[][] residual;

    /** logit_i(a*), then loss_i. */
    private double[] losses = {};

    private double[] logSums = {};

    AnswerLoss(Embeddings embeddings, int threads) {
        d = embeddings.dimension();
        answers = embeddings.answerCount();
        readOut.setTransposed(d, answers, embeddings.answers(), 0);
        readBack.set(answers, d, embeddings.answers(), 0);
        residual = new double[threads][0];
    }

    /** Makes room for so many prompts. */
    void reserve(int prompts) {
        losses = WorkArray.atLeast(prompts, losses);
        logSums = WorkArray.atLeast(prompts, logSums);
    }

    /** Logits of the rows of y from {@code from} to before {@code to}, the first of them at {@code out[at]}. Modified: out. */
    void logits(Kernel own, int from, int to, double[] y, double[] out, int at) {
        own.multiply(to - from, readOut, y, from * d, out, at);
    }

    /** Losses of prompts of the batch, and dy, rows×d as y. Modified: yGradient. */
    void backward(Kernel own, int part, int from, int to, double[] y, PromptBatch batch, double[] yGradient) {
        int rows = to - from;
        double[] work = WorkArray.atLeast(rows * answers, residual[part]);
        residual[part] = work;
        logits(own, from, to, y, work, 0);
        for (int i = 0; i < rows; i++) {
            losses[from + i] = work[i * answers + batch.answer[from + i]];
        }
        own.softmax(rows, answers, work, 0, work, 0, logSums, from);
        for (int i = 0; i < rows; i++) {
            losses[from + i] = logSums[from + i] - losses[from + i];
            work[i * answers + batch.answer[from + i]] -= 1;
        }
        own.multiply(rows, readBack, work, 0, yGradient, from * d);
        double share = 1.0 / batch.size();
        for (int i = from * d; i < to * d; i++) {
            yGradient[i] *= share;
        }
    }

    /** The mean of the losses. */
    double mean(Kernel kernel, int prompts) {
        return kernel.sum(prompts, losses, 0) / prompts;
    }
}
