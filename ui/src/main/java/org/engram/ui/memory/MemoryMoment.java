package org.engram.ui.memory;

import java.util.Optional;
import org.engram.simulation.run.memory.MemoryColumn;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.ui.laboratory.PinnedRuns;
import org.engram.ui.memory.Bounds.Losses;

/**
 * All that the laboratory shows at one moment.
 *
 * @param before the run from before a slider was taken hold of; empty while none is
 * @param pinned runs to be compared with
 * @param predicted the accuracy by the formula; empty where there is none
 * @param losses against bits; empty while they are not there
 */
record MemoryMoment(
        MemoryFrame frame,
        Optional<MemoryFrame> before,
        PinnedRuns<MemoryColumn> pinned,
        Optional<PredictedAccuracy> predicted,
        RecallStory story,
        Optional<Losses> losses) {}
