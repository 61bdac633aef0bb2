package org.engram.simulation.flow;

import org.engram.simulation.kernel.Kernel;

/** Population gradient descent, y ← y − η∇L(y), with t = step · η, as the authors ran it on batches (spec 5.6). */
final class GradientDescent implements Stepper {
    private static final double[] ONE = {1};

    private final VectorField field;
    private final Kernel kernel;
    private final double learningRate;
    private final NonFinite nonFinite;
    private final double[][] descent;
    private final double[] y;
    private final double[] previous;
    private final double[] candidate;
    private long previousStep;
    private long steps;

    /** @param field −∇L */
    GradientDescent(VectorField field, double[] initial, Kernel kernel, double learningRate, NonFinite nonFinite) {
        this.field = field;
        this.kernel = kernel;
        this.learningRate = learningRate;
        this.nonFinite = nonFinite;
        descent = new double[1][initial.length];
        y = initial.clone();
        previous = initial.clone();
        candidate = new double[initial.length];
    }

    @Override
    public double time() {
        return steps * learningRate;
    }

    @Override
    public double previousTime() {
        return previousStep * learningRate;
    }

    @Override
    public double[] state() {
        return y;
    }

    @Override
    public void step() {
        field.derivatives(time(), y, descent[0]);
        kernel.combine(y.length, y, learningRate, ONE, descent, 1, candidate);
        if (!nonFinite.absent(candidate)) {
            throw nonFinite.report(time(), y, candidate);
        }
        System.arraycopy(y, 0, previous, 0, y.length);
        System.arraycopy(candidate, 0, y, 0, y.length);
        previousStep = steps;
        steps++;
    }

    @Override
    public void interpolate(double t, double[] out) {
        boolean first = t - previousTime() < time() - t;
        System.arraycopy(first ? previous : y, 0, out, 0, y.length);
    }

    @Override
    public long evaluations() {
        return steps;
    }

    @Override
    public long steps() {
        return steps;
    }

    @Override
    public Checkpoint checkpoint() {
        return new Checkpoint(time(), steps, steps, y.clone(), new double[0]);
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        System.arraycopy(checkpoint.state(), 0, y, 0, y.length);
        steps = checkpoint.steps();
        previousStep = steps;
    }
}
