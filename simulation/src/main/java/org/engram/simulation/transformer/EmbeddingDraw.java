package org.engram.simulation.transformer;

import java.util.SplittableRandom;

/** Draws the fixed embeddings of a model. Tokens and answers have streams of their own: more tokens do not change the answers. */
public final class EmbeddingDraw {
    private final int d;
    private final NormalDraws normal;

    private EmbeddingDraw(int d, SplittableRandom random) {
        this.d = d;
        normal = new NormalDraws(random);
    }

    /**
     * Embeddings of so many tokens and answers. Modified: random.
     *
     * @param dimension d
     * @throws IllegalArgumentException when the tokens are to be orthonormal and there are more than d
     */
    public static Embeddings draw(EmbeddingLaw law, int dimension, int tokens, int answers, SplittableRandom random) {
        if (law == EmbeddingLaw.ORTHOGONAL && tokens > dimension) {
            throw new IllegalArgumentException(
                    "%d tokens cannot be orthogonal in dimension %d.".formatted(tokens, dimension));
        }
        EmbeddingDraw ofTokens = new EmbeddingDraw(dimension, random.split());
        EmbeddingDraw ofAnswers = new EmbeddingDraw(dimension, random.split());
        return new Embeddings(dimension, ofTokens.rows(law, tokens), ofAnswers.rows(law, answers));
    }

    private double[] rows(EmbeddingLaw law, int count) {
        double[] x = new double[count * d];
        normal.fill(x, 0, x.length, 1.0 / d);
        switch (law) {
            case GAUSSIAN -> {}
            case SPHERE -> normalise(count, x);
            case ORTHOGONAL -> orthogonalise(count, x);
        }
        return x;
    }

    private void normalise(int count, double[] x) {
        for (int i = 0; i < count; i++) {
            normalise(x, i * d);
        }
    }

    private void normalise(double[] x, int row) {
        double length = Math.sqrt(dot(x, row, row));
        for (int j = 0; j < d; j++) {
            x[row + j] /= length;
        }
    }

    /** Gram–Schmidt, each row twice, which leaves rounding errors only; more rows than d are normalised only. */
    private void orthogonalise(int count, double[] x) {
        for (int i = 0; i < count; i++) {
            for (int pass = 0; pass < 2 && count <= d; pass++) {
                for (int k = 0; k < i; k++) {
                    subtract(x, i * d, dot(x, i * d, k * d), k * d);
                }
            }
            normalise(x, i * d);
        }
    }

    private void subtract(double[] x, int row, double factor, int other) {
        for (int j = 0; j < d; j++) {
            x[row + j] -= factor * x[other + j];
        }
    }

    private double dot(double[] x, int row, int other) {
        double sum = 0;
        for (int j = 0; j < d; j++) {
            sum += x[row + j] * x[other + j];
        }
        return sum;
    }
}
