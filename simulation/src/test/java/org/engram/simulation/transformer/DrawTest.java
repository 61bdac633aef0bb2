package org.engram.simulation.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.engram.simulation.transformer.WeightLayout.Block;
import org.junit.jupiter.api.Test;

/** What is drawn at random before a training. */
class DrawTest {
    private static Embeddings draw(EmbeddingLaw law, int d, int tokens, int answers) {
        return EmbeddingDraw.draw(law, d, tokens, answers, new SplittableRandom(7));
    }

    private static double product(double[] x, int d, int i, int k) {
        double sum = 0;
        for (int j = 0; j < d; j++) {
            sum += x[i * d + j] * x[k * d + j];
        }
        return sum;
    }

    @Test
    void spheresHaveUnitVectorsThatAreNearlyOrthogonal() {
        Embeddings embeddings = draw(EmbeddingLaw.SPHERE, 100, 200, 50);
        assertThat(embeddings.tokenCount()).isEqualTo(200);
        assertThat(embeddings.answerCount()).isEqualTo(50);
        double squares = 0;
        for (int i = 0; i < 200; i++) {
            assertThat(product(embeddings.tokens(), 100, i, i)).isCloseTo(1, within(1e-14));
            for (int k = 0; k < i; k++) {
                squares += Math.pow(product(embeddings.tokens(), 100, i, k), 2);
            }
        }
        assertThat(squares / (200 * 199 / 2)).isCloseTo(0.01, within(0.0005));
    }

    @Test
    void gaussiansHaveVarianceOneOverD() {
        double[] tokens = draw(EmbeddingLaw.GAUSSIAN, 100, 400, 1).tokens();
        double square = Arrays.stream(tokens).map(x -> x * x).average().orElseThrow();
        double fourth = Arrays.stream(tokens).map(x -> Math.pow(x, 4)).average().orElseThrow();
        assertThat(square).isCloseTo(0.01, within(0.0003));
        assertThat(fourth / (3 * square * square)).isCloseTo(1, within(0.04));
        assertThat(Arrays.stream(tokens).average().orElseThrow()).isCloseTo(0, within(0.002));
    }

    @Test
    void orthogonalTokensAreOrthonormalAndSoAreAnswersThatFit() {
        Embeddings embeddings = draw(EmbeddingLaw.ORTHOGONAL, 60, 60, 60);
        for (double[] x : new double[][] {embeddings.tokens(), embeddings.answers()}) {
            for (int i = 0; i < 60; i++) {
                for (int k = 0; k <= i; k++) {
                    assertThat(product(x, 60, i, k)).isCloseTo(i == k ? 1 : 0, within(1e-14));
                }
            }
        }
        Embeddings many = draw(EmbeddingLaw.ORTHOGONAL, 60, 60, 61);
        assertThat(product(many.answers(), 60, 60, 60)).isCloseTo(1, within(1e-14));
        assertThat(Math.abs(product(many.answers(), 60, 60, 59))).isGreaterThan(1e-3);
    }

    @Test
    void moreOrthogonalTokensThanDimensionsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draw(EmbeddingLaw.ORTHOGONAL, 8, 9, 4))
                .withMessage("9 tokens cannot be orthogonal in dimension 8.");
    }

    @Test
    void moreTokensDoNotChangeTheAnswers() {
        assertThat(draw(EmbeddingLaw.SPHERE, 16, 30, 12).answers())
                .isEqualTo(draw(EmbeddingLaw.SPHERE, 16, 31, 12).answers());
    }

    /** The same bytes on every machine: two numbers written down once. */
    @Test
    void aSeedGivesItsNumbersForEver() {
        NormalDraws normal = new NormalDraws(new SplittableRandom(42));
        assertThat(new double[] {normal.next(), normal.next()})
                .containsExactly(0.49295065581737485, -0.6940056672160174);
    }

    @Test
    void weightsHaveTheVariancesOfTheAuthors() {
        Architecture.OneLayer model = new Architecture.OneLayer(64, 6, 25, 100, Attention.SOFTMAX, Activation.RELU);
        double[] weights = InitialWeights.draw(model, new SplittableRandom(3));
        double[] variances = {1.0 / 25, 1.0 / 25, 1.0 / 25, 1.0 / 64, 1.0 / 64, 0, 1.0 / 100};
        int i = 0;
        for (Block block : OneLayerLayout.of(model).blocks()) {
            double square = Arrays.stream(weights, block.start(), block.end())
                    .map(x -> x * x)
                    .average()
                    .orElseThrow();
            assertThat(square).as(block.name()).isCloseTo(variances[i], within(0.06 * variances[i]));
            i++;
        }
        assertThat(i).isEqualTo(variances.length);
    }
}
