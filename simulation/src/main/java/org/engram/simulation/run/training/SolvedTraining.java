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
        return new Look(unwanted);
    }

    private final class Look implements Hindsight<TrainingFrame> {
        private final TrainingPast past;
        private final TrainingMeter meter;

        private Look(BooleanSupplier unwanted) {
            Kernel kernel = Kernel.best();
            past = new TrainingPast(experiment, problem, kernel, checkpoints, unwanted);
            meter = new TrainingMeter(experiment, problem, problem.model(kernel), kernel);
        }

        @Override
        public RunStatus status() {
            return status;
        }

        @Override
        public TrainingFrame at(double t) {
            long step = (long) Math.clamp(t, 0, status.end());
            TrainingSnapshot snapshot = meter.snapshot(step, past.weightsAt(step), recording);
            return new TrainingFrame(1, experiment, problem.facts(), recording, snapshot, stages, status, statistics);
        }
    }
}
