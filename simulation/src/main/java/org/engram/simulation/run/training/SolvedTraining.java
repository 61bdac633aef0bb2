package org.engram.simulation.run.training;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Checkpoints;
import org.engram.simulation.run.Hindsight;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Solved;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.training.TrainerState;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.training.TrainingProblem;

/**
 * A training that came to its end. Whoever looks back repeats steps with a model of his own.
 *
 * @param checkpoints to which no more are added
 */
record SolvedTraining(
        TransformerExperiment experiment,
        TrainingProblem problem,
        Checkpoints<TrainerState> checkpoints,
        RecordingView<TrainingColumn> recording,
        List<Stage> stages,
        RunStatus status,
        RunStatistics statistics)
        implements Solved<TrainingFrame> {
    @Override
    public Hindsight<TrainingFrame> lookBack(BooleanSupplier unwanted) {
        Kernel kernel = Kernel.best();
        TrainingPast past = new TrainingPast(experiment, problem, kernel, checkpoints, unwanted);
        TrainingMeter meter = new TrainingMeter(experiment, problem, problem.model(kernel), kernel);
        return new Hindsight<>(status, t -> {
            long step = (long) Math.clamp(t, 0, status.end());
            return frame(meter.snapshot(step, past.weightsAt(step), recording));
        });
    }

    private TrainingFrame frame(TrainingSnapshot snapshot) {
        return new TrainingFrame(1, experiment, problem.facts(), recording, snapshot, stages, status, statistics);
    }
}
