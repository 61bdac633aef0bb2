package org.engram.simulation.run.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.Patience;
import org.engram.simulation.run.Hindsight;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Solved;
import org.engram.simulation.task.FactTable;

/**
 * Memories that were all measured. Whoever looks back writes anew those that were not trained.
 *
 * @param kept by n
 */
record SolvedMemory(
        MemoryExperiment experiment,
        Optional<FactTable> facts,
        Map<Integer, MemorySnapshot> kept,
        RecordingView<MemoryColumn> recording,
        RunStatus status,
        RunStatistics statistics)
        implements Solved<MemoryFrame> {
    @Override
    public Hindsight<MemoryFrame> lookBack(BooleanSupplier unwanted) {
        Kernel kernel = Kernel.best(Runtime.getRuntime().availableProcessors());
        MemoryViews views = new MemoryViews(experiment, kernel, new Patience(unwanted));
        kept.values().forEach(views::keep);
        return new Hindsight<>(status, t -> frame(views.ended(t)), kernel::close);
    }

    private MemoryFrame frame(MemorySnapshot snapshot) {
        return new MemoryFrame(1, experiment, facts, recording, snapshot, List.of(), status, statistics);
    }
}
