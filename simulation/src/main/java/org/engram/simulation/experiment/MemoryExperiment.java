package org.engram.simulation.experiment;

import org.engram.simulation.transformer.EmbeddingLaw;

/**
 * All that determines a memory. Equal experiments give equal memories, byte for byte, whatever the number of threads.
 *
 * <p>Every embedding and every drawn output has a stream of random numbers of its own: one more input, output or neuron changes none of
 * those before it.
 *
 * @param inputs N, the number of associations
 * @param outputs M
 * @param dimension d
 * @param embeddings of inputs and outputs
 * @param outputsFollow whether M = N belongs together: the same with other inputs has as many outputs
 */
public record MemoryExperiment(
        MemoryKind kind,
        AssociationMap map,
        int inputs,
        int outputs,
        int dimension,
        EmbeddingLaw embeddings,
        long seed,
        boolean outputsFollow) {

    /** @throws IllegalArgumentException when the embeddings are to be orthogonal, or outputs do not fit to inputs */
    public MemoryExperiment {
        if (embeddings == EmbeddingLaw.ORTHOGONAL) {
            throw new IllegalArgumentException("the embeddings of a memory are not orthogonal");
        }
        if (map instanceof AssociationMap.Identity && outputs < inputs) {
            throw new IllegalArgumentException("an identity of " + inputs + " inputs needs as many outputs");
        }
        if (outputsFollow && outputs != inputs) {
            throw new IllegalArgumentException("outputs that follow the inputs are " + inputs + ", not " + outputs);
        }
    }

    /** With M of its own. */
    public MemoryExperiment(
            MemoryKind kind,
            AssociationMap map,
            int inputs,
            int outputs,
            int dimension,
            EmbeddingLaw embeddings,
            long seed) {
        this(kind, map, inputs, outputs, dimension, embeddings, seed, false);
    }

    /** The same with so many associations, at most {@link #mostInputs}. */
    public MemoryExperiment withInputs(int other) {
        int others = outputsFollow ? other : outputs;
        return new MemoryExperiment(kind, map, other, others, dimension, embeddings, seed, outputsFollow);
    }

    /** The same drawn with another seed. */
    public MemoryExperiment withSeed(long other) {
        return new MemoryExperiment(kind, map, inputs, outputs, dimension, embeddings, other, outputsFollow);
    }

    /** The same associations in another memory. */
    public MemoryExperiment withKind(MemoryKind other) {
        return new MemoryExperiment(other, map, inputs, outputs, dimension, embeddings, seed, outputsFollow);
    }

    /** The same associations of vectors of another dimension. */
    public MemoryExperiment withDimension(int other) {
        return new MemoryExperiment(kind, map, inputs, outputs, other, embeddings, seed, outputsFollow);
    }

    /** How many inputs there can be: without M = N an identity has M, and facts are as many as they are. */
    public int mostInputs() {
        return switch (map) {
            case AssociationMap.Identity identity -> outputsFollow ? Integer.MAX_VALUE : outputs;
            case AssociationMap.OfFacts facts -> facts.size();
            case AssociationMap.Modulo modulo -> Integer.MAX_VALUE;
            case AssociationMap.Random random -> Integer.MAX_VALUE;
        };
    }

    /** Whether each input has an output of its own, known without drawing. */
    public boolean injective() {
        return switch (map) {
            case AssociationMap.Identity identity -> true;
            case AssociationMap.Modulo modulo -> outputs >= inputs;
            case AssociationMap.Random random -> inputs == 1;
            case AssociationMap.OfFacts facts -> inputs == 1;
        };
    }
}
