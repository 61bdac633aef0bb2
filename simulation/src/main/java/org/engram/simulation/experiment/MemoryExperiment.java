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
 */
public record MemoryExperiment(
        MemoryKind kind,
        AssociationMap map,
        int inputs,
        int outputs,
        int dimension,
        EmbeddingLaw embeddings,
        long seed) {

    /** @throws IllegalArgumentException when the embeddings are to be orthogonal, or the outputs are fewer than an identity needs */
    public MemoryExperiment {
        if (embeddings == EmbeddingLaw.ORTHOGONAL) {
            throw new IllegalArgumentException("the embeddings of a memory are not orthogonal");
        }
        if (map instanceof AssociationMap.Identity && outputs < inputs) {
            throw new IllegalArgumentException("an identity of " + inputs + " inputs needs as many outputs");
        }
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
