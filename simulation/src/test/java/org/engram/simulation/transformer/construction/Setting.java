package org.engram.simulation.transformer.construction;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Embeddings;

/** What a construction is measured in: random facts, N = S + R noise tokens, T = 32. */
record Setting(
        int subjects,
        int relations,
        int answers,
        int dimension,
        int headDimension,
        int width,
        Activation activation,
        Theorem theorem) {

    static Setting three(int dimension, int headDimension, int blockSize) {
        return new Setting(16, 16, 4, dimension, headDimension, 0, Activation.RELU, new TheoremThree(blockSize, 100));
    }

    Vocabulary vocabulary() {
        return new Vocabulary(subjects, relations, subjects + relations);
    }

    /** Everything drawn anew, with embeddings on the sphere. */
    ConstructedModel draw(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] tokens = sphere(vocabulary().size(), random);
        return draw(seed, random, new Embeddings(dimension, tokens, sphere(answers * relations, random)));
    }

    /** Everything drawn anew, with embeddings along the axes. */
    ConstructedModel drawOnAxes(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return draw(seed, random, new Embeddings(dimension, axes(vocabulary().size()), axes(answers * relations)));
    }

    private ConstructedModel draw(int seed, RandomGenerator random, Embeddings embeddings) {
        return ConstructedModel.of(
                this, new RandomFacts(subjects, relations, answers, seed).table(), embeddings, random);
    }

    private double[] axes(int count) {
        double[] rows = new double[count * dimension];
        for (int i = 0; i < count; i++) {
            rows[i * dimension + i] = 1;
        }
        return rows;
    }

    private double[] sphere(int count, RandomGenerator random) {
        double[] rows = new double[count * dimension];
        Arrays.setAll(rows, i -> random.nextGaussian());
        for (int at = 0; at < rows.length; at += dimension) {
            double squares = 0;
            for (int j = at; j < at + dimension; j++) {
                squares += rows[j] * rows[j];
            }
            for (int j = at; j < at + dimension; j++) {
                rows[j] /= Math.sqrt(squares);
            }
        }
        return rows;
    }
}
