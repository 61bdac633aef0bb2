package org.engram.simulation.run.training;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.engram.simulation.run.Course;
import org.engram.simulation.training.Trainer;
import org.engram.simulation.training.TrainerState;

/**
 * The steps of a training, as they are repeated.
 *
 * @param unwanted when it is true before a step, the step is not taken
 */
record TrainingCourse(Trainer trainer, BooleanSupplier unwanted) implements Course<TrainerState> {
    @Override
    public double time() {
        return trainer.steps();
    }

    @Override
    public double previousTime() {
        return trainer.previousSteps();
    }

    @Override
    public long steps() {
        return trainer.steps();
    }

    @Override
    public void step() {
        if (unwanted.getAsBoolean()) {
            throw new CancellationException();
        }
        trainer.step();
    }

    @Override
    public TrainerState checkpoint() {
        return trainer.state();
    }

    @Override
    public long bytes(TrainerState checkpoint) {
        return checkpoint.bytes();
    }

    @Override
    public void restore(TrainerState checkpoint) {
        trainer.restore(checkpoint);
    }
}
