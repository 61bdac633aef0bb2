package org.engram.ui.memory;

import java.util.Optional;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.memory.MemoryColumn;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.theory.CapacityLine;
import org.engram.ui.laboratory.TheoryRow;

/**
 * How many associations a memory holds: as published, and on the curve that was measured.
 *
 * @param share what part of them is to be recalled
 */
record Capacity(CapacityLine line, double size, double share, RecordingView<MemoryColumn> recording) {
    private static final double TRAINED = 0.99;
    private static final double ALL = 1;

    /** Empty where nothing was published about memories of the kind. */
    static Optional<Capacity> of(MemoryFrame frame) {
        MemoryExperiment memory = frame.experiment();
        double d = memory.dimension();
        if (CapacityMarks.shared(memory)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (memory.kind()) {
                    case MemoryKind.OuterProduct products ->
                        new Capacity(CapacityLine.HEBB_STRICT, d * d, ALL, frame.recording());
                    case MemoryKind.TrainedMatrix trained ->
                        new Capacity(CapacityLine.TRAINED, d * d, TRAINED, frame.recording());
                    case MemoryKind.TrainedMlp mlp ->
                        new Capacity(CapacityLine.MLP, mlp.width() * d, TRAINED, frame.recording());
                    case MemoryKind other -> null;
                });
    }

    TheoryRow row() {
        return new TheoryRow(
                share == ALL ? "N, all recalled" : "N at 99 %",
                line.associations(size),
                true,
                measured(),
                "The largest number of associations of which so many are recalled: " + line.equation()
                        + " as N grows, and the last one on the curve before it falls below.");
    }

    /** NaN as long as the curve does not fall below. */
    private double measured() {
        double last = Double.NaN;
        for (int row = 0; row < recording.size(); row++) {
            if (recording.value(MemoryColumn.ACCURACY, row) < share) {
                return last;
            }
            last = recording.time(row);
        }
        return Double.NaN;
    }
}
