package org.engram.simulation.run.training;

import java.util.List;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.training.TrainingColumn;

/**
 * One published picture of a training.
 *
 * @param experiment with the learning rates that were chosen on the way
 * @param recording the run so far; its size does not change afterwards
 * @param snapshot the model at the playhead
 */
public record TrainingFrame(
        long run,
        TransformerExperiment experiment,
        FactTable facts,
        RecordingView<TrainingColumn> recording,
        TrainingSnapshot snapshot,
        List<Stage> stages,
        RunStatus status,
        RunStatistics statistics)
        implements Frame {}
