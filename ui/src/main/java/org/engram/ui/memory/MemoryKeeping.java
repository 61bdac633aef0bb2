package org.engram.ui.memory;

import java.util.List;
import org.engram.simulation.experiment.CaptionPart;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.memory.MemoryColumn;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.ui.laboratory.Keeping;
import org.engram.ui.laboratory.RunNumber;
import org.engram.ui.player.Quantity;

/** What stays of a memory that is pinned. */
final class MemoryKeeping implements Keeping<MemorySettings, MemoryFrame, MemoryColumn> {
    /** What counts as holding its associations. */
    private static final double HELD = 0.99;

    @Override
    public boolean shows(MemoryFrame frame, MemorySettings settings) {
        return frame.experiment().equals(settings.experiment());
    }

    @Override
    public List<CaptionPart> parts(MemoryFrame frame, MemorySettings settings) {
        return settings.parts();
    }

    @Override
    public RecordingView<MemoryColumn> recording(MemoryFrame frame) {
        return frame.recording();
    }

    @Override
    public List<RunNumber> numbers(MemoryFrame frame) {
        return List.of(
                new RunNumber(
                        "recalled",
                        "The share of all associations that is recalled.",
                        RunNumber.last(frame.recording(), MemoryColumn.ACCURACY)),
                new RunNumber(
                        "99 % up to",
                        "The largest measured number of associations up to which 99 % were always recalled.",
                        held(frame.recording())),
                new RunNumber(
                        "least margin",
                        "The smallest distance between a right score and the largest wrong one.",
                        RunNumber.last(frame.recording(), MemoryColumn.MARGIN_MIN)),
                new RunNumber("parameters", "How many numbers the memory is made of.", Quantity.count((double)
                        frame.snapshot().parameters())));
    }

    private static String held(RecordingView<MemoryColumn> recording) {
        int rows = 0;
        while (rows < recording.size() && recording.value(MemoryColumn.ACCURACY, rows) >= HELD) {
            rows++;
        }
        return rows == 0 ? RunNumber.NONE : Quantity.count(recording.time(rows - 1));
    }
}
