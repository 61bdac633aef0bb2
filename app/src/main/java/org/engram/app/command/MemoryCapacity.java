package org.engram.app.command;

import java.util.function.ToDoubleFunction;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.memory.CapacitySearch;
import org.engram.simulation.run.memory.MemoryCost;

/** The largest N that a memory recalls to a target accuracy, each N a memory of its own. */
final class MemoryCapacity {
    private MemoryCapacity() {}

    /** @param accuracy measures a memory */
    static int of(MemoryExperiment experiment, double target, ToDoubleFunction<MemoryExperiment> accuracy) {
        MemoryExperiment searched = experiment.withKind(until(experiment.kind(), target));
        int limit = limit(searched);
        CapacitySearch search =
                new CapacitySearch(inputs -> accuracy.applyAsDouble(searched.withInputs(inputs)), target, limit);
        int d = experiment.dimension();
        return switch (experiment.kind()) {
            case MemoryKind.TrainedMlp mlp -> search.within(d, (int) Math.min(limit, (long) mlp.width() * d));
            case MemoryKind kind
            when kind.training().isPresent() -> search.within(d, (int) Math.min(limit, (long) d * d / 2));
            default -> search.upFrom(Math.min(limit, experiment.inputs()));
        };
    }

    /** A training goes on until the target is exceeded, as the authors' does. */
    private static MemoryKind until(MemoryKind kind, double target) {
        return switch (kind) {
            case MemoryKind.TrainedMatrix trained ->
                new MemoryKind.TrainedMatrix(trained.rule().until(target));
            case MemoryKind.TrainedMlp trained ->
                new MemoryKind.TrainedMlp(trained.width(), trained.rule().until(target));
            default -> kind;
        };
    }

    /** The largest N that there is, and that the heap has room for. */
    private static int limit(MemoryExperiment experiment) {
        int fits = 1;
        int tooLarge = experiment.mostInputs();
        if (fits(experiment, tooLarge)) {
            return tooLarge;
        }
        while (tooLarge - fits > 1) {
            int middle = (fits + tooLarge) >>> 1;
            if (fits(experiment, middle)) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fits;
    }

    private static boolean fits(MemoryExperiment experiment, int inputs) {
        return MemoryCost.of(experiment.withInputs(inputs))
                .memoryRefusal(Runtime.getRuntime().maxMemory())
                .isEmpty();
    }
}
