package org.engram.simulation.training;

import java.util.Arrays;
import java.util.List;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.Model;
import org.engram.simulation.transformer.WeightLayout;
import org.engram.simulation.transformer.WeightLayout.Block;

/**
 * The plainest model of prompts there is: logits Σ_z count(z)·W(z, ·), softmax regression on counts. It learns facts whose answers a
 * subject and a relation say together.
 */
public final class CountRegression implements Model {
    private final WeightLayout layout;
    private final int answers;

    public CountRegression(Vocabulary vocabulary, int answers) {
        this.answers = answers;
        int others = vocabulary.size() - vocabulary.subjects();
        layout = new WeightLayout(List.of(
                new Block("query", "W_Q", 0, 1, vocabulary.subjects(), answers),
                new Block("value", "W_V", vocabulary.subjects() * answers, 1, others, answers)));
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
    public double gradient(double[] weights, PromptBatch batch, double[] gradient) {
        Arrays.fill(gradient, 0);
        double[] logits = new double[batch.size() * answers];
        logits(weights, batch, logits);
        double loss = 0;
        for (int i = 0; i < batch.size(); i++) {
            double[] row = Arrays.copyOfRange(logits, i * answers, (i + 1) * answers);
            double max = Arrays.stream(row).max().orElseThrow();
            double sum = Arrays.stream(row).map(x -> Math.exp(x - max)).sum();
            loss += max + Math.log(sum) - row[batch.answer[i]];
            for (int a = 0; a < answers; a++) {
                double residual = Math.exp(row[a] - max) / sum - (a == batch.answer[i] ? 1 : 0);
                for (int e = batch.start[i]; e < batch.start[i + 1]; e++) {
                    gradient[batch.token[e] * answers + a] += batch.count[e] * residual / batch.size();
                }
            }
        }
        return loss / batch.size();
    }

    @Override
    public void logits(double[] weights, PromptBatch batch, double[] logits) {
        for (int i = 0; i < batch.size(); i++) {
            for (int a = 0; a < answers; a++) {
                double logit = 0;
                for (int e = batch.start[i]; e < batch.start[i + 1]; e++) {
                    logit += batch.count[e] * weights[batch.token[e] * answers + a];
                }
                logits[i * answers + a] = logit;
            }
        }
    }
}
