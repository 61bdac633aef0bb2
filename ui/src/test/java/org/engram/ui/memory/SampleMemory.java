package org.engram.ui.memory;

import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.MemoryRun;

/** Memories of the engine, measured to their end, for tests. */
final class SampleMemory {
    private SampleMemory() {}

    /** The defaults of the command line with these sizes: outer products, M = N. */
    static MemorySettings settings(int inputs, int dimension) {
        return MemorySettings.defaults()
                .with(MemoryParameter.INPUTS, inputs)
                .with(MemoryParameter.DIMENSION, dimension);
    }

    /** All associations. */
    static MemoryFrame frame(MemorySettings settings) {
        return frame(settings, settings.value(MemoryParameter.INPUTS));
    }

    /** @param time n, where the playhead stands */
    static MemoryFrame frame(MemorySettings settings, double time) {
        MemoryRun run = new MemoryRun(settings.experiment(), Kernel.plain(), () -> false);
        while (run.advance()) {
            // to the end
        }
        return run.frame(1, run.snapshot(time));
    }
}
