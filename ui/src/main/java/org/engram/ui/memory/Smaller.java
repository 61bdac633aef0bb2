package org.engram.ui.memory;

import java.util.Optional;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.MemorySnapshot;

/** What the memory that is shown recalled when it held fewer associations, as far as somebody looked. */
final class Smaller {
    private MemorySnapshot last;
    private Optional<MemorySnapshot> fewer = Optional.empty();
    private Optional<MemoryExperiment> broken = Optional.empty();

    void accept(MemoryFrame frame) {
        MemorySnapshot now = frame.snapshot();
        boolean same = last != null && last.experiment().equals(now.experiment());
        if (!same) {
            fewer = Optional.ofNullable(last).filter(before -> grown(before, now));
        }
        last = now;
    }

    private static boolean grown(MemorySnapshot before, MemorySnapshot now) {
        int inputs = now.experiment().inputs();
        return before.experiment().inputs() < inputs
                && before.experiment().withInputs(inputs).equals(now.experiment());
    }

    /** Outer products were added one by one, and until the last one of these all were recalled; other memories are not grown. */
    void broke(MemoryExperiment memory) {
        broken = Optional.of(memory).filter(grown -> grown.kind() instanceof MemoryKind.OuterProduct);
    }

    /** Whether the present memory said an input right when it held fewer. */
    boolean recalled(int input) {
        if (last != null && broken.filter(last.experiment()::equals).isPresent()) {
            return input < last.experiment().inputs() - 1;
        }
        return fewer.filter(before -> input < before.statistics().inputs())
                .map(before -> before.statistics().recalled(input))
                .orElse(false);
    }
}
