package org.engram.simulation.memory;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.EmbeddingLaw;

/** Means over draws of an experiment, seeds 0, 1, 2, … */
final class Draws {
    private Draws() {}

    /** f*(x) = x with M = N, on the sphere. */
    static MemoryExperiment identity(MemoryKind kind, int dimension, int inputs) {
        return new MemoryExperiment(
                kind, new AssociationMap.Identity(), inputs, inputs, dimension, EmbeddingLaw.SPHERE, 0);
    }

    /** f*(x) = x mod M, on the sphere. */
    static MemoryExperiment modulo(MemoryKind kind, int dimension, int inputs, int outputs) {
        return new MemoryExperiment(
                kind, new AssociationMap.Modulo(), inputs, outputs, dimension, EmbeddingLaw.SPHERE, 0);
    }

    static MemoryExperiment withSeed(MemoryExperiment e, long seed) {
        return new MemoryExperiment(e.kind(), e.map(), e.inputs(), e.outputs(), e.dimension(), e.embeddings(), seed);
    }

    static double mean(MemoryExperiment experiment, int draws, ToDoubleFunction<MeasuredMemory> measure) {
        return means(experiment, draws, List.of(measure))[0];
    }

    /** The means of several measures of the same memories. */
    static double[] means(MemoryExperiment experiment, int draws, List<ToDoubleFunction<MeasuredMemory>> measures) {
        double[] means = new double[measures.size()];
        try (Kernel kernel = Kernel.best()) {
            for (int seed = 0; seed < draws; seed++) {
                MeasuredMemory memory = MeasuredMemory.of(withSeed(experiment, seed), kernel);
                for (int i = 0; i < means.length; i++) {
                    means[i] += measures.get(i).applyAsDouble(memory) / draws;
                }
            }
        }
        return means;
    }

    static double accuracy(MemoryExperiment experiment, int draws) {
        return mean(experiment, draws, memory -> memory.statistics().accuracy());
    }
}
