package org.engram.ui.memory;

import java.util.List;
import java.util.stream.Stream;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.theory.CapacityLine;
import org.engram.ui.figure.LineFigure.Limit;

/** How many associations a memory of a size holds by what was published about its kind. */
final class CapacityMarks {
    /** The guide line of Figure 6 is for so many outputs. */
    private static final int FEW_OUTPUTS = 32;

    private CapacityMarks() {}

    /** In increasing N. */
    static List<Limit> of(MemoryExperiment experiment) {
        double d = experiment.dimension();
        return switch (experiment.kind()) {
            case MemoryKind.Matrix matrix when shared(experiment) -> List.of(new Limit("N = d: outputs are shared", d));
            case MemoryKind.TrainedMatrix trained ->
                marks(d * d, CapacityLine.HEBB_STRICT, CapacityLine.OPTIMAL, CapacityLine.TRAINED);
            case MemoryKind.Matrix matrix ->
                marks(d * d, CapacityLine.HEBB_STRICT, CapacityLine.HEBB_TYPICAL, CapacityLine.TRAINED);
            case MemoryKind.Neurons neurons -> mlp(experiment, neurons.width() * d);
            case MemoryKind.TrainedMlp mlp -> mlp(experiment, mlp.width() * d);
        };
    }

    /** Whether many inputs have the same output, by chance or by rule. */
    static boolean shared(MemoryExperiment experiment) {
        return switch (experiment.map()) {
            case AssociationMap.Identity identity -> false;
            case AssociationMap.Modulo modulo -> experiment.outputs() < experiment.inputs();
            case AssociationMap.Random random -> experiment.outputs() < experiment.inputs();
            case AssociationMap.OfFacts facts -> true;
        };
    }

    private static List<Limit> mlp(MemoryExperiment experiment, double size) {
        return experiment.outputs() == FEW_OUTPUTS && !experiment.outputsFollow()
                ? marks(size, CapacityLine.MLP_FEW_OUTPUTS)
                : marks(size, CapacityLine.MLP);
    }

    private static List<Limit> marks(double size, CapacityLine... lines) {
        return Stream.of(lines)
                .map(line -> new Limit(line.equation(), line.associations(size)))
                .toList();
    }
}
