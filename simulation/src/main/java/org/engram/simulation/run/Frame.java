package org.engram.simulation.run;

import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport;

/**
 * One published picture of a run: immutable, so that any thread may read it.
 *
 * @param run number of the run in this session; a change of parameters makes a new one
 * @param recording the run so far; its size does not change afterwards
 * @param snapshot the weights at the playhead
 * @param stages what was measured and predicted so far
 */
public record Frame(
        long run,
        FlowExperiment experiment,
        FactTable facts,
        RecordingView recording,
        FlowSnapshot snapshot,
        StageReport stages,
        RunStatus status,
        RunStatistics statistics) {}
