package org.engram.simulation.run.flow;

import org.engram.simulation.flow.Checkpoint;
import org.engram.simulation.flow.Stepper;
import org.engram.simulation.run.Course;

/** The steps of a flow, as they are repeated. */
record FlowCourse(Stepper stepper) implements Course<Checkpoint> {
    @Override
    public double time() {
        return stepper.time();
    }

    @Override
    public double previousTime() {
        return stepper.previousTime();
    }

    @Override
    public long steps() {
        return stepper.steps();
    }

    @Override
    public void step() {
        stepper.step();
    }

    @Override
    public Checkpoint checkpoint() {
        return stepper.checkpoint();
    }

    @Override
    public long bytes(Checkpoint checkpoint) {
        return checkpoint.bytes();
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        stepper.restore(checkpoint);
    }
}
