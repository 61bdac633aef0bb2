package org.engram.ui.player;

import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RunStatus;

/** How a laboratory speaks of its runs on the transport bar. */
public interface PlayerWords<F extends Frame> {
    /** Where the playhead stands and how far the run goes: "t = 401.6 / 700.0". */
    String time(F frame);

    /** What one step is: "step of the integrator". */
    String step();

    /** Where a run begins: "t = 0". */
    String start();

    /** How fast the playhead moves: "35.0 t/s". */
    String speed(double timePerSecond);

    /** The part of the work that is done, 0 to 1; by default it goes like the time. */
    default double progress(F frame) {
        RunStatus status = frame.status();
        return status.horizon() > 0 ? Math.clamp(status.end() / status.horizon(), 0, 1) : 0;
    }

    /** A number that says how well it is solved: "conservation drift 3e−14"; empty where there is none. */
    default String quality(F frame) {
        return "";
    }

    /** What else decides the run: "seed 7"; empty where there is nothing. */
    default String origin(F frame) {
        return "";
    }
}
