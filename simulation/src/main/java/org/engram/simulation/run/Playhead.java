package org.engram.simulation.run;

/**
 * Where a person looks at a run. It never passes what is solved.
 *
 * <p>It holds either a time or, after a change of run, a fraction of the horizon that it takes as soon as the run is solved
 * so far; until then it waits at the live edge.
 */
final class Playhead {
    private static final double NANOS = 1e9;

    /** Seconds in which a run plays until somebody sets a speed. */
    private static final double SECONDS = 20;

    private double time;
    private double fraction = Double.NaN;
    private double speed = Double.NaN;
    private boolean playing;
    private long movedAt;

    double time() {
        return time;
    }

    boolean playing() {
        return playing;
    }

    /** @param timePerSecond ignored unless positive and finite */
    void speed(double timePerSecond) {
        if (timePerSecond > 0 && timePerSecond < Double.POSITIVE_INFINITY) {
            speed = timePerSecond;
        }
    }

    /** Another run follows one with the given horizon. */
    void keepFraction(double horizon) {
        if (Double.isNaN(fraction)) {
            fraction = horizon > 0 ? Math.min(1, time / horizon) : 0;
        }
        time = 0;
    }

    /** Plays on; from the end of a finished run it starts again. */
    void play(long now, RunStatus status) {
        if (finished(status) && time >= status.end()) {
            seek(0, status);
        }
        playing = true;
        movedAt = now;
    }

    void pause(long now, RunStatus status) {
        move(now, status);
        playing = false;
    }

    /** Goes to t; from the horizon on it follows the live edge. */
    void seek(double t, RunStatus status) {
        if (Double.isNaN(t)) {
            return;
        }
        fraction = t >= status.horizon() && !finished(status) ? 1 : Double.NaN;
        time = Math.clamp(t, 0, status.end());
    }

    /** Moves on to the present. */
    void move(long now, RunStatus status) {
        double elapsed = (now - movedAt) / NANOS;
        movedAt = now;
        if (!Double.isNaN(fraction)) {
            take(status);
        } else if (playing) {
            double perSecond = Double.isNaN(speed) ? status.horizon() / SECONDS : speed;
            time = Math.min(time + perSecond * elapsed, status.end());
        }
        playing &= !(finished(status) && time >= status.end());
    }

    private void take(RunStatus status) {
        double wanted = fraction * status.horizon();
        time = Math.min(wanted, status.end());
        if (finished(status) || playing && wanted <= status.end()) {
            fraction = Double.NaN;
        }
    }

    private static boolean finished(RunStatus status) {
        return !(status instanceof RunStatus.Solving);
    }
}
