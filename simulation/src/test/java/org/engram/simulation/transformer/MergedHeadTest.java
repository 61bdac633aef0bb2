package org.engram.simulation.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the equations of spec 5.6 with the full matrix W_KQ, one position after the other. */
class MergedHeadTest {
    /** A head of some shape, prompts, and weights; φ(EOS) is far from length 1. */
    private static final class Sample {
        final SplittableRandom random;
        final Embeddings embeddings;
        final PromptBatch batch;
        final MergedHead head;
        final double[] weights;

        Sample(int subjects, int relations, int answers, int noise, int length, int dimension, double size) {
            random = new SplittableRandom(subjects * 1000L + dimension);
            FactTable facts = new RandomFacts(subjects, relations, answers, 1).table();
            Vocabulary vocabulary = new Vocabulary(subjects, relations, noise);
            embeddings = new Embeddings(
                    dimension,
                    gaussian((long) vocabulary.size() * dimension),
                    gaussian((long) facts.answerCount() * dimension));
            PromptSampler sampler = new PromptSampler(facts, vocabulary, length);
            batch = sampler.batch(7);
            sampler.fill(random, batch);
            head = new MergedHead(embeddings, Kernel.plain());
            weights = gaussian(head.layout().size());
            for (int j = 0; j < dimension; j++) {
                weights[j] *= size;
            }
        }

        double[] gaussian(long count) {
            return random.doubles(count, -1, 1).toArray();
        }

        double loss(double[] at) {
            return head.gradient(at, batch, new double[at.length]);
        }

        double[] gradient() {
            double[] gradient = new double[weights.length];
            head.gradient(weights, batch, gradient);
            return gradient;
        }

        int dimension() {
            return embeddings.dimension();
        }

        /** Row z of X as it stands. */
        double token(int z, int j) {
            return embeddings.tokens()[z * dimension() + j];
        }

        double endNorm() {
            double squares = 0;
            for (int j = 0; j < dimension(); j++) {
                squares += token(embeddings.tokenCount() - 1, j) * token(embeddings.tokenCount() - 1, j);
            }
            return Math.sqrt(squares);
        }
    }

    /** Mean cross entropy with u given, entry by entry. */
    private static double directLoss(Sample sample, double[] u) {
        int answers = sample.head.answers();
        PromptBatch batch = sample.batch;
        double loss = 0;
        for (int i = 0; i < batch.size(); i++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int e = batch.start[i]; e < batch.start[i + 1]; e++) {
                largest = Math.max(largest, score(sample, u, batch.token[e]));
            }
            double sum = 0;
            double[] logits = new double[answers];
            for (int e = batch.start[i]; e < batch.start[i + 1]; e++) {
                double weight = batch.count[e] * Math.exp(score(sample, u, batch.token[e]) - largest);
                sum += weight;
                for (int a = 0; a < answers; a++) {
                    for (int j = 0; j < u.length; j++) {
                        double value = sample.weights[u.length + j * answers + a];
                        logits[a] += weight * sample.token(batch.token[e], j) * value;
                    }
                }
            }
            double exponentials = 0;
            for (int a = 0; a < answers; a++) {
                exponentials += Math.exp((logits[a] - logits[batch.answer[i]]) / sum);
            }
            loss += Math.log(exponentials) / batch.size();
        }
        return loss;
    }

    private static double score(Sample sample, double[] u, int z) {
        double score = 0;
        for (int j = 0; j < u.length; j++) {
            score += sample.token(z, j) * u[j];
        }
        return score;
    }

    private static double[] direction(Sample sample) {
        double[] u = new double[sample.dimension()];
        for (int j = 0; j < u.length; j++) {
            u[j] = sample.endNorm() * sample.weights[j];
        }
        return u;
    }

    @ParameterizedTest
    @CsvSource({"4, 3, 2, 5, 9, 6, 1", "1, 1, 1, 1, 3, 1, 1", "5, 2, 3, 4, 12, 3, 3", "2, 6, 2, 30, 32, 17, 0.1"})
    void gradientIsThatOfFiniteDifferences(
            int subjects, int relations, int answers, int noise, int length, int dimension, double size) {
        Sample sample = new Sample(subjects, relations, answers, noise, length, dimension, size);
        double[] gradient = sample.gradient();
        double h = 1e-5;
        for (int i = 0; i < gradient.length; i++) {
            double[] moved = sample.weights.clone();
            moved[i] += h;
            double above = sample.loss(moved);
            moved[i] -= 2 * h;
            assertThat(gradient[i]).isCloseTo((above - sample.loss(moved)) / (2 * h), within(1e-8));
        }
    }

    /** Scores of several thousands leave no exponential to a prompt that is not shifted by its own. */
    @ParameterizedTest
    @CsvSource({"1", "5000"})
    void lossIsThatOfTheEquations(double size) {
        Sample sample = new Sample(4, 3, 2, 5, 9, 6, size);
        assertThat(sample.loss(sample.weights)).isCloseTo(directLoss(sample, direction(sample)), within(1e-12));
        assertThat(sample.gradient()).doesNotContain(Double.NaN);
    }

    /** W_KQ = v eᵀ, e = φ(EOS)/‖φ(EOS)‖: its gradient, entry by entry, is that of v times eᵀ. */
    @Test
    void descentOnTheWeightsIsDescentOnTheMergedMatrix() {
        Sample sample = new Sample(4, 3, 2, 5, 9, 4, 1);
        int d = 4;
        int end = sample.embeddings.tokenCount() - 1;
        double h = 1e-5;
        double[] gradient = sample.gradient();
        assertThat(sample.endNorm()).isNotCloseTo(1, within(0.2));
        for (int row = 0; row < d; row++) {
            for (int column = 0; column < d; column++) {
                double[] u = direction(sample);
                u[row] += h * sample.token(end, column);
                double above = directLoss(sample, u);
                u[row] -= 2 * h * sample.token(end, column);
                double difference = (above - directLoss(sample, u)) / (2 * h);
                double expected = gradient[row] * sample.token(end, column) / sample.endNorm();
                assertThat(difference).isCloseTo(expected, within(1e-8));
            }
        }
    }

    @Test
    void logitsAreThoseOfTheLoss() {
        Sample sample = new Sample(4, 3, 2, 5, 9, 6, 1);
        double[] logits = new double[7 * 6];
        sample.head.logits(sample.weights, sample.batch, logits);
        double loss = 0;
        for (int i = 0; i < 7; i++) {
            double sum = 0;
            for (int a = 0; a < 6; a++) {
                sum += Math.exp(logits[i * 6 + a]);
            }
            loss += (Math.log(sum) - logits[i * 6 + sample.batch.answer[i]]) / 7;
        }
        assertThat(sample.loss(sample.weights)).isCloseTo(loss, within(1e-12));
    }

    @Test
    void threadsDoNotChangeTheBytes() {
        Sample sample = new Sample(5, 2, 3, 4, 12, 33, 1);
        double[] alone = sample.gradient();
        try (Kernel two = Kernel.best(2)) {
            double[] shared = new double[alone.length];
            new MergedHead(sample.embeddings, two).gradient(sample.weights, sample.batch, shared);
            assertThat(shared).isEqualTo(alone);
        }
    }
}
