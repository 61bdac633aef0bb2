package org.engram.simulation.memory;

import java.util.Arrays;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.training.RandomStream;

/** Draws the associations of an experiment. */
final class AssociationDraw {
    private AssociationDraw() {}

    static Associations of(MemoryExperiment experiment, Kernel kernel) {
        double[] out = rows(RandomStream.OUTPUTS, experiment, experiment.outputs(), kernel);
        return new Associations(experiment.dimension(), inputs(experiment, kernel), out, targets(experiment));
    }

    private static double[] inputs(MemoryExperiment experiment, Kernel kernel) {
        return experiment.kind() instanceof MemoryKind.PairFeatures kind
                ? PairDraw.of(experiment, kind, kernel).sums(experiment.inputs(), experiment.dimension())
                : rows(RandomStream.INPUTS, experiment, experiment.inputs(), kernel);
    }

    /** Embeddings by the law of an experiment, count×d. */
    static double[] rows(RandomStream stream, MemoryExperiment experiment, int count, Kernel kernel) {
        return EmbeddingRows.draw(
                stream, experiment.embeddings(), experiment.seed(), count, experiment.dimension(), kernel);
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
