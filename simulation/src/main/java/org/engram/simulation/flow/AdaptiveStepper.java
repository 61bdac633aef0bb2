package org.engram.simulation.flow;

/** A stepper that chooses the size of its steps: where it stands, and the step that it took last. */
abstract class AdaptiveStepper implements Stepper {
    /** y at {@link #time}. */
    final double[] y;

    /** y at {@link #previousTime}. */
    final double[] previous;

    /** y at the end of a step that may still be rejected. */
    final double[] candidate;

    double time;
    double previousTime;

    /** Of the step that was accepted last. */
    double lastStepSize;

    long steps;
    long evaluations;

    /** @param initial y at time 0 */
    AdaptiveStepper(double[] initial) {
        y = initial.clone();
        previous = initial.clone();
        candidate = new double[initial.length];
    }

    /** The candidate becomes the state, a step of size h later. */
    final void accept(double h) {
        System.arraycopy(y, 0, previous, 0, y.length);
        System.arraycopy(candidate, 0, y, 0, y.length);
        time += h;
        lastStepSize = h;
        steps++;
    }

    /** Stands where a checkpoint was made, without a last step. */
    final void stand(Checkpoint checkpoint) {
        System.arraycopy(checkpoint.state(), 0, y, 0, y.length);
        time = checkpoint.time();
        previousTime = time;
        steps = checkpoint.steps();
        evaluations = checkpoint.evaluations();
    }

    /** The state at t strictly within the last step. Modified: out. */
    abstract void interpolateWithin(double t, double[] out);

    @Override
    public final void interpolate(double t, double[] out) {
        if (t < previousTime || t > time || Double.isNaN(t)) {
            throw new IllegalArgumentException(
                    "t = " + t + " is outside the last step, " + previousTime + " to " + time);
        }
        if (t == time || t == previousTime) {
            System.arraycopy(t == time ? y : previous, 0, out, 0, y.length);
        } else {
            interpolateWithin(t, out);
        }
    }

    @Override
    public final double time() {
        return time;
    }

    @Override
    public final double previousTime() {
        return previousTime;
    }

    @Override
    public final double[] state() {
        return y;
    }

    @Override
    public final long evaluations() {
        return evaluations;
    }

    @Override
    public final long steps() {
        return steps;
    }
}
