package org.engram.simulation.run;

import java.util.Optional;
import org.engram.simulation.experiment.FlowExperiment;

/** The simulation thread: commands in through a queue, the newest frame out through one reference. */
public final class FlowSession implements AutoCloseable {
    public FlowSession() {}

    /** Solves an experiment from its start; the newest one wins. The playhead keeps its fraction of the horizon. */
    public void open(FlowExperiment experiment) {
        throw new UnsupportedOperationException();
    }

    /** Moves the playhead on; from the end of a solved run it starts again at 0. */
    public void play() {
        throw new UnsupportedOperationException();
    }

    public void pause() {
        throw new UnsupportedOperationException();
    }

    /** Moves the playhead to t, at most as far as the run is solved; a t at the horizon or beyond follows the solving. */
    public void seek(double t) {
        throw new UnsupportedOperationException();
    }

    /** Moves the playhead to the end of the step that it stands in. */
    public void stepForward() {
        throw new UnsupportedOperationException();
    }

    /** Moves the playhead to the last end of a step before it. */
    public void stepBack() {
        throw new UnsupportedOperationException();
    }

    /** Moves the playhead to the start of the next stage, from the last one to the end. */
    public void nextStage() {
        throw new UnsupportedOperationException();
    }

    /** Moves the playhead to the last start of a stage before it. */
    public void previousStage() {
        throw new UnsupportedOperationException();
    }

    /** Time units that the playhead moves in a second; until it is set a run plays in twenty seconds. */
    public void speed(double timePerSecond) {
        throw new UnsupportedOperationException();
    }

    /** Stops solving; what is solved stays. */
    public void cancel() {
        throw new UnsupportedOperationException();
    }

    /** Whether the playhead is moving. */
    public boolean playing() {
        throw new UnsupportedOperationException();
    }

    /** The newest picture; null before the first. */
    public Frame frame() {
        throw new UnsupportedOperationException();
    }

    /** Why the experiment opened last could not be started, in one sentence; the frame is then still of the run before. */
    public Optional<String> problem() {
        throw new UnsupportedOperationException();
    }

    /** Ends the thread, within a second. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
