package org.engram.simulation.run.flow;

import java.util.List;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport;
import org.engram.simulation.theory.StageReport.Stage;

/**
 * One published picture of a flow.
 *
 * @param recording the run so far; its size does not change afterwards
 * @param snapshot the weights at the playhead
 * @param report what was measured and predicted so far
 */
public record FlowFrame(
        long run,
        FlowExperiment experiment,
        FactTable facts,
        RecordingView<FlowColumn> recording,
        FlowSnapshot snapshot,
        StageReport report,
        RunStatus status,
        RunStatistics statistics)
        implements Frame {
    @Override
    public List<Stage> stages() {
        return report.stages();
    }

    /** The largest |k² − ‖W_OV‖² − its initial value| over tokens, so far. */
    public double conservationDrift() {
        return recording.max(FlowColumn.CONSERVATION_DRIFT, 0, recording.size());
    }
}
