package org.engram.simulation.run.memory;

import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.RunFactory;

/** Starts runs of the memory laboratory. */
public record MemoryRuns(Kernel kernel) implements RunFactory<MemoryExperiment, MemorySnapshot, MemoryFrame> {
    /** With the fastest kernel for all threads of this machine. */
    public static MemoryRuns usual() {
        return new MemoryRuns(Kernel.best(Runtime.getRuntime().availableProcessors()));
    }

    @Override
    public MemoryRun start(MemoryExperiment experiment, BooleanSupplier unwanted) {
        return new MemoryRun(experiment, kernel, unwanted);
    }

    @Override
    public String noMemory() {
        return "There is not enough memory for this run; choose fewer associations N, outputs M or a smaller dimension d.";
    }

    @Override
    public void close() {
        kernel.close();
    }
}
