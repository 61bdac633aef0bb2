package org.engram.simulation.transformer.construction;

import java.util.SplittableRandom;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.EmbeddingDraw;
import org.engram.simulation.transformer.EmbeddingLaw;
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
        return draw(seed, EmbeddingLaw.SPHERE);
    }

    ConstructedModel draw(int seed, EmbeddingLaw law) {
        SplittableRandom random = new SplittableRandom(seed);
        int tokens = vocabulary().size();
        return draw(seed, random, EmbeddingDraw.draw(law, dimension, tokens, answers * relations, random));
    }

    /** Everything drawn anew, with embeddings along the axes. */
    ConstructedModel drawOnAxes(int seed) {
        Embeddings axes = new Embeddings(dimension, axes(vocabulary().size()), axes(answers * relations));
        return draw(seed, new SplittableRandom(seed), axes);
    }

    private ConstructedModel draw(int seed, SplittableRandom random, Embeddings embeddings) {
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
}
