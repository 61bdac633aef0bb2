package org.engram.simulation.run;

import org.engram.simulation.flow.Stepper;

/**
 * Repeats parts of a run from its checkpoints with a stepper of its own. It keeps the step that it stands in, so that near
 * times cost one interpolation. Steppers are deterministic, so that what it gives are the bytes of the first pass.
 */
final class Replay {
    private final Stepper stepper;
    private final Checkpoints checkpoints;
    private boolean lost = true;

    Replay(Stepper stepper, Checkpoints checkpoints) {
        this.stepper = stepper;
        this.checkpoints = checkpoints;
    }

    /** The state at a time that the run has passed. Modified: out. */
    void interpolate(double t, double[] out) {
        standAt(t);
        stepper.interpolate(t, out);
    }

    /** The first end of a step after t; there must be one. */
    double boundaryAfter(double t) {
        standAt(t);
        if (stepper.time() <= t) {
            step();
        }
        return stepper.time();
    }

    /** The last end of a step before t, or the start; t is positive. */
    double boundaryBefore(double t) {
        if (lost || !(stepper.previousTime() < t && t <= stepper.time())) {
            stepper.restore(checkpoints.before(t));
            stepUntil(t);
        }
        return stepper.previousTime();
    }

    /** Goes to a step that contains t. */
    private void standAt(double t) {
        boolean behind = stepper.time() < checkpoints.floor(t).time();
        if (lost || behind || t < stepper.previousTime()) {
            stepper.restore(checkpoints.floor(t));
        }
        stepUntil(t);
    }

    private void stepUntil(double t) {
        while (stepper.time() < t) {
            step();
        }
        lost = false;
    }

    /** A step that is interrupted leaves the stepper in a state that only a checkpoint repairs. */
    private void step() {
        lost = true;
        stepper.step();
        lost = false;
    }
}
