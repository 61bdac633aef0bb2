package org.engram.simulation.run.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.memory.MemoryWriting;
import org.engram.simulation.memory.Patience;

/** Memories of the first n associations of an experiment as somebody looks at them: kept, written when asked for, or glanced at. */
final class MemoryViews {
    /** So many inputs are asked for first, where all would take longer than a picture may wait. */
    private static final int GLANCED = 512;

    /** Products and sums of the scores that a picture can wait for. */
    private static final double AT_ONCE = 3e8;

    private final MemoryExperiment experiment;
    private final Kernel kernel;
    private final Patience patience;

    /** By n. */
    private final TreeMap<Integer, MemorySnapshot> kept = new TreeMap<>();

    MemoryViews(MemoryExperiment experiment, Kernel kernel, Patience patience) {
        this.experiment = experiment;
        this.kernel = kernel;
        this.patience = patience;
    }

    void keep(MemorySnapshot snapshot) {
        kept.put(snapshot.experiment().inputs(), snapshot);
    }

    boolean has(int inputs) {
        return kept.containsKey(inputs);
    }

    /** The kept one of n associations or the last with fewer, else the one with the fewest; empty when none is kept. */
    Optional<MemorySnapshot> before(int inputs) {
        Map.Entry<Integer, MemorySnapshot> last = kept.floorEntry(inputs);
        return Optional.ofNullable(last == null ? kept.firstEntry() : last).map(Map.Entry::getValue);
    }

    /** The first kept n from {@code inputs} on, or that itself. */
    int keptFrom(int inputs) {
        Integer first = kept.ceilingKey(inputs);
        return first == null ? inputs : first;
    }

    /** The last kept n up to {@code inputs}, or that itself. */
    int keptUpTo(int inputs) {
        Integer last = kept.floorKey(inputs);
        return last == null ? inputs : last;
    }

    /** One that is written at once. Kept are that of all associations and the last one looked at. */
    MemorySnapshot written(int inputs) {
        if (!has(inputs)) {
            MeasuredMemory memory = MeasuredMemory.of(experiment.withInputs(inputs), kernel, patience);
            kept.keySet().retainAll(List.of(experiment.inputs()));
            keep(MemorySnapshot.of(memory, 0, true, kernel));
        }
        return kept.get(inputs);
    }

    /** The memory at a time of a run that has measured all of them. */
    MemorySnapshot ended(double t) {
        int inputs = inputs(t);
        boolean trained = experiment.kind().training().isPresent();
        return trained ? before(inputs).orElseThrow() : written(inputs);
    }

    /** The number of associations at a time of the run. */
    int inputs(double t) {
        return (int) Math.clamp(t, 1, experiment.inputs());
    }

    /** All that are kept, by n. */
    Map<Integer, MemorySnapshot> kept() {
        return Map.copyOf(kept);
    }

    /** Whether a linear memory that is written at once is not measured at once. */
    boolean takesLong(int inputs) {
        MemoryExperiment of = experiment.withInputs(inputs);
        boolean written =
                of.kind() instanceof MemoryKind.Matrix && of.kind().training().isEmpty();
        double operations = (double) of.inputs() * of.outputs() * of.dimension();
        return written && inputs > GLANCED && operations > AT_ONCE;
    }

    /** A part of a linear memory of n associations. */
    MemorySnapshot glanced(int inputs) {
        return glanced(new MemoryWriting(experiment.withInputs(inputs), kernel, patience));
    }

    /** A part of a linear memory that is there. */
    MemorySnapshot glanced(MemoryWriting writing) {
        MemoryKind.Matrix kind = (MemoryKind.Matrix) experiment.kind();
        return MemorySnapshot.of(writing.glanced(kind, GLANCED), 0, false, kernel);
    }
}
