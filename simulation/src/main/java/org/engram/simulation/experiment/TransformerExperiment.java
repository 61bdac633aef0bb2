package org.engram.simulation.experiment;

import org.engram.simulation.task.Facts;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.EmbeddingLaw;

/**
 * All that determines a run of the transformer laboratory. Equal experiments give equal runs, byte for byte, whatever the number of
 * threads.
 *
 * @param noiseTokens N, the number of noise tokens in the vocabulary
 * @param promptLength T, with EOS
 * @param seed of embeddings, initial weights, batches and test prompts, each of which has a stream of its own
 */
public record TransformerExperiment(
        Facts facts,
        int noiseTokens,
        int promptLength,
        Architecture architecture,
        EmbeddingLaw embeddings,
        Start start,
        Training training,
        long seed) {

    /** The same trained otherwise. */
    public TransformerExperiment with(Training other) {
        return new TransformerExperiment(
                facts, noiseTokens, promptLength, architecture, embeddings, start, other, seed);
    }
}
