package org.engram.simulation.run;

/**
 * Repeats parts of a run from its checkpoints on a course of its own. It keeps the step that it stands in, so that near times
 * cost nothing anew. Courses are deterministic, so that what it gives are the bytes of the first pass.
 */
public final class Replay<C> {
    private final Course<C> course;
    private final Checkpoints<C> checkpoints;
    private boolean lost = true;

    /** @param course not the one of the first pass; nobody else moves it */
    public Replay(Course<C> course, Checkpoints<C> checkpoints) {
        this.course = course;
        this.checkpoints = checkpoints;
    }

    /** Goes to a step that contains t, a time that the run has passed: previousTime ≤ t ≤ time of the course. */
    public void standAt(double t) {
        approach(t, Long.MAX_VALUE);
    }

    /** Goes towards such a step by at most so many steps. */
    public void approach(double t, long mostSteps) {
        if (isElsewhere(t)) {
            restore(checkpoints.floor(t));
        }
        for (long i = 0; i < mostSteps && course.time() < t; i++) {
            step();
        }
    }

    /** From where {@link #standAt} would step: the last checkpoint before t, or where the course stands if that is nearer. */
    public double nearest(double t) {
        return isElsewhere(t) ? checkpoints.floor(t).time() : course.time();
    }

    private boolean isElsewhere(double t) {
        return lost || course.time() < checkpoints.floor(t).time() || t < course.previousTime();
    }

    /** The first end of a step after t; there must be one. */
    public double boundaryAfter(double t) {
        standAt(t);
        if (course.time() <= t) {
            step();
        }
        return course.time();
    }

    /** The last end of a step before t, or the start; t is positive. */
    public double boundaryBefore(double t) {
        if (lost || !(course.previousTime() < t && t <= course.time())) {
            restore(checkpoints.before(t));
            stepUntil(t);
        }
        return course.previousTime();
    }

    private void restore(Checkpoints.Kept<C> point) {
        course.restore(point.content());
        lost = false;
    }

    private void stepUntil(double t) {
        while (course.time() < t) {
            step();
        }
    }

    /** A step that is interrupted leaves the course in a state that only a checkpoint repairs. */
    private void step() {
        lost = true;
        course.step();
        lost = false;
    }
}
