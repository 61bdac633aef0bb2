package org.engram.simulation.run.training;

import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.Training;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Checkpoints;
import org.engram.simulation.run.Replay;
import org.engram.simulation.training.Trainer;
import org.engram.simulation.training.TrainerState;
import org.engram.simulation.training.TrainingProblem;
import org.engram.simulation.transformer.Model;

/** What a training was: steps are repeated from its checkpoints by a trainer of its own, which changes nothing in the training. */
final class TrainingPast {
    /** What looking at a moment may take while the playhead moves. */
    private static final double GLANCE_SECONDS = 0.012;

    private final Trainer trainer;
    private final Replay<TrainerState> replay;
    private final long stepsAtAGlance;

    /** @param kernel of the thread that looks back; the model is another than that of the run */
    TrainingPast(
            TransformerExperiment experiment,
            TrainingProblem problem,
            Kernel kernel,
            Checkpoints<TrainerState> checkpoints,
            BooleanSupplier unwanted) {
        Model model = problem.model(kernel);
        double[] unset = new double[model.layout().size()]; // whoever looks back starts from a checkpoint
        trainer = new Trainer(model, problem.sampler(), experiment.training(), experiment.seed(), unset, kernel);
        replay = new Replay<>(new TrainingCourse(trainer, unwanted), checkpoints);
        stepsAtAGlance =
                Math.max(1, (long) (GLANCE_SECONDS / TrainingCost.of(experiment).stepSeconds()));
    }

    /** The weights after so many steps; a view, changed by what is asked next. */
    double[] weightsAt(long step) {
        replay.standAt((double) step);
        return trainer.weightsAt(step);
    }

    /** Whether {@link #weightsAt} takes no longer than the picture of a moving playhead may wait. */
    boolean isNear(long step) {
        return step - replay.nearest((double) step) <= stepsAtAGlance;
    }

    /** The trainer, as far on its way to that step as may be waited for. */
    Trainer towards(long step) {
        replay.approach((double) step, stepsAtAGlance);
        return trainer;
    }

    /** Under other learning rates from now on. */
    void follow(Training training) {
        trainer.follow(training);
    }
}
