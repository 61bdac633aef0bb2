package org.engram.simulation.run;

/** Where a run stands. */
public sealed interface RunStatus {
    /** Still being solved; {@code horizon} is the present estimate of where it ends. */
    record Solving(double solvedUntil, double horizon) implements RunStatus {}

    /** Solved to its end. */
    record Solved(double horizon) implements RunStatus {}

    /** Stopped by the person before its end. */
    record Cancelled(double solvedUntil, double horizon) implements RunStatus {}

    /** Stopped by a non-finite state or a failure; what was recorded until then stays. */
    record Failed(double solvedUntil, double horizon, String reason) implements RunStatus {}

    double horizon();

    /** How much of the run can be played. */
    default double end() {
        return switch (this) {
            case Solving s -> s.solvedUntil();
            case Solved s -> s.horizon();
            case Cancelled s -> s.solvedUntil();
            case Failed s -> s.solvedUntil();
        };
    }
}
