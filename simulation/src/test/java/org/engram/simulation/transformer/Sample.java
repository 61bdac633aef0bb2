package org.engram.simulation.transformer;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.Vocabulary;

/** A model with random weights, its biases positive so that no ReLU is always at rest, and a batch of prompts. */
record Sample(Architecture.OneLayer model, Embeddings embeddings, double[] weights, PromptBatch batch) {
    /** Facts of a size, and how long the prompts are. */
    record Task(int subjects, int relations, int answersPerRelation, int noiseTokens, int promptLength) {}

    static Sample of(Architecture.OneLayer model, Task task, int prompts, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FactTable facts = new RandomFacts(task.subjects(), task.relations(), task.answersPerRelation(), seed).table();
        Vocabulary vocabulary = new Vocabulary(task.subjects(), task.relations(), task.noiseTokens());
        Embeddings embeddings = EmbeddingDraw.draw(
                EmbeddingLaw.GAUSSIAN, model.dimension(), vocabulary.size(), facts.answerCount(), random);
        double[] weights = InitialWeights.draw(model, random);
        if (model.mlpWidth() > 0) {
            WeightLayout.Block bias = OneLayerLayout.of(model).block("mlp_in_bias");
            Arrays.setAll(weights, i -> i < bias.start() || i >= bias.end() ? weights[i] : random.nextDouble(0.5));
        }
        PromptSampler sampler = new PromptSampler(facts, vocabulary, task.promptLength());
        PromptBatch batch = sampler.batch(prompts);
        sampler.fill(random, batch);
        return new Sample(model, embeddings, weights, batch);
    }

    /** The same with queries so long that the scores spread {@code factor} times as far. */
    Sample withQueries(double factor) {
        WeightLayout.Block query = OneLayerLayout.of(model).block("query");
        double[] longer = weights.clone();
        for (int i = query.start(); i < query.end(); i++) {
            longer[i] *= factor;
        }
        return new Sample(model, embeddings, longer, batch);
    }

    Transformer transformer(Kernel kernel) {
        return new Transformer(model, embeddings, kernel);
    }

    double[] gradient(Kernel kernel) {
        double[] gradient = new double[weights.length];
        transformer(kernel).gradient(weights, batch, gradient);
        return gradient;
    }

    double[] logits(Kernel kernel) {
        double[] logits = new double[batch.size() * embeddings.answerCount()];
        transformer(kernel).logits(weights, batch, logits);
        return logits;
    }

    PositionByPosition oracle() {
        return new PositionByPosition(model, embeddings);
    }
}
