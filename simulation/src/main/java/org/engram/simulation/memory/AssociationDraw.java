package org.engram.simulation.memory;

import java.util.Arrays;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.training.RandomStream;

/** Draws the associations of an experiment. */
final class AssociationDraw {
    private AssociationDraw() {}

    static Associations of(MemoryExperiment experiment, Kernel kernel) {
        double[] in = EmbeddingRows.draw(
                RandomStream.INPUTS,
                experiment.embeddings(),
                experiment.seed(),
                experiment.inputs(),
                experiment.dimension(),
                kernel);
        return new Associations(experiment.dimension(), in, outputs(experiment, kernel), targets(experiment));
    }

    static double[] outputs(MemoryExperiment experiment, Kernel kernel) {
        return EmbeddingRows.draw(
                RandomStream.OUTPUTS,
                experiment.embeddings(),
                experiment.seed(),
                experiment.outputs(),
                experiment.dimension(),
                kernel);
    }

    /** f*. */
    static int[] targets(MemoryExperiment experiment) {
        int[] target = new int[experiment.inputs()];
        int outputs = experiment.outputs();
        switch (experiment.map()) {
            case AssociationMap.Identity identity -> Arrays.setAll(target, x -> x);
            case AssociationMap.Modulo modulo -> Arrays.setAll(target, x -> x % outputs);
            case AssociationMap.Random random ->
                Arrays.setAll(target, x -> (int)
                        (outputs * RandomStream.TARGETS.of(experiment.seed(), x).nextDouble()));
            case AssociationMap.OfFacts ofFacts -> {
                FactTable table = ofFacts.facts().table();
                int relations = table.relationCount();
                Arrays.setAll(target, x -> table.answer(x / relations, x % relations));
            }
        }
        return target;
    }
}
