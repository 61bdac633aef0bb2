package org.engram.simulation.run.memory;

import java.util.List;
import java.util.Optional;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport.Stage;

/**
 * One published picture of memories of a growing number of associations.
 *
 * @param experiment with all N of them
 * @param facts the table whose facts are stored; empty where the associations are drawn
 * @param recording the accuracy curve so far, one row for each number of associations that was measured, ascending; empty at first
 * @param snapshot the memory at the playhead
 * @param stages none
 */
public record MemoryFrame(
        long run,
        MemoryExperiment experiment,
        Optional<FactTable> facts,
        RecordingView<MemoryColumn> recording,
        MemorySnapshot snapshot,
        List<Stage> stages,
        RunStatus status,
        RunStatistics statistics)
        implements Frame {}
