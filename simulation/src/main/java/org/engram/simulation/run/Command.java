package org.engram.simulation.run;

import org.engram.simulation.experiment.FlowExperiment;

/** What a person asks of the simulation thread. */
sealed interface Command {
    /** Whether what is being computed is of no use any more once this is asked. */
    default boolean urgent() {
        return false;
    }

    record Open(FlowExperiment experiment) implements Command {
        @Override
        public boolean urgent() {
            return true;
        }
    }

    record Cancel() implements Command {
        @Override
        public boolean urgent() {
            return true;
        }
    }

    record Play() implements Command {}

    record Pause() implements Command {}

    record Seek(double time) implements Command {}

    record Speed(double timePerSecond) implements Command {}

    /** One step forward or back. */
    record Step(boolean forward) implements Command {}

    /** One stage forward or back. */
    record Stage(boolean forward) implements Command {}
}
