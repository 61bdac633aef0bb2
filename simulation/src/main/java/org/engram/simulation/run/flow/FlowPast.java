package org.engram.simulation.run.flow;

import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.flow.Checkpoint;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.flow.Stepper;
import org.engram.simulation.flow.Steppers;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Checkpoints;
import org.engram.simulation.run.Replay;

/** What a flow was: steps are repeated from its checkpoints by a stepper of its own, which changes nothing in the flow. */
final class FlowPast {
    private final Stepper stepper;
    private final Replay<Checkpoint> replay;

    /** @param kernel of the thread that looks back */
    FlowPast(
            FlowExperiment experiment,
            FlowProblem problem,
            Kernel kernel,
            Checkpoints<Checkpoint> checkpoints,
            BooleanSupplier unwanted) {
        stepper = stepper(experiment, problem, kernel, unwanted);
        replay = new Replay<>(new FlowCourse(stepper), checkpoints);
    }

    /** The stepper of an experiment, at its start. */
    static Stepper stepper(FlowExperiment experiment, FlowProblem problem, Kernel kernel, BooleanSupplier unwanted) {
        return Steppers.of(problem, experiment.dynamics(), kernel, field -> new InterruptibleField(field, unwanted));
    }

    /** The state at a time that the flow has passed. Modified: out. */
    void stateAt(double t, double[] out) {
        replay.standAt(t);
        stepper.interpolate(t, out);
    }

    double boundaryAfter(double t) {
        return replay.boundaryAfter(t);
    }

    double boundaryBefore(double t) {
        return replay.boundaryBefore(t);
    }
}
