package org.engram.simulation.flow;

import org.engram.simulation.kernel.Kernel;

/**
 * The spectral radius of the Jacobian of a vector field, by the power method on difference quotients
 * (f(y + ε v/‖v‖) − f(y))/ε.
 *
 * <p>The Jacobian of a gradient flow is symmetric, so the estimate approaches from below; callers add a margin. It starts from f(y) plus a fixed pattern of
 * signs, since f(y) alone may lie in a subspace that the stiff directions never enter (facts with a symmetry).
 */
final class SpectralRadius {
    private static final int MOST_ITERATIONS = 30;
    private static final int FEWEST_ITERATIONS = 4;
    private static final double ACCURACY = 0.02;
    private static final double DIFFERENCE = 1e-7;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final VectorField field;
    private final Kernel kernel;
    private final double[][] direction;
    private final double[] probe;
    private final double[] scale = new double[1];
    private long evaluations;

    SpectralRadius(VectorField field, Kernel kernel) {
        this.field = field;
        this.kernel = kernel;
        direction = new double[1][field.dimension()];
        probe = new double[field.dimension()];
    }

    /** An estimate of ρ at (t, y) with f = f(t, y). */
    double estimate(double t, double[] y, double[] f) {
        start(f);
        double epsilon = DIFFERENCE * norm(y);
        double radius = 0;
        for (int i = 1; i <= MOST_ITERATIONS; i++) {
            double next = iterate(t, y, f, epsilon);
            boolean settled = i >= FEWEST_ITERATIONS && Math.abs(next - radius) <= ACCURACY * next;
            radius = next;
            if (settled) {
                break;
            }
        }
        return radius;
    }

    /** Evaluations made by all estimates so far. */
    long evaluations() {
        return evaluations;
    }

    private void start(double[] f) {
        double[] v = direction[0];
        double weight = 0.1 * norm(f) / Math.sqrt(f.length);
        for (int i = 0; i < v.length; i++) {
            v[i] = f[i] + ((i * GOLDEN) < 0 ? -weight : weight);
        }
    }

    private double iterate(double t, double[] y, double[] f, double epsilon) {
        double[] v = direction[0];
        scale[0] = 1 / norm(v);
        kernel.combine(v.length, y, epsilon, scale, direction, 1, probe);
        field.derivatives(t, probe, v);
        evaluations++;
        for (int i = 0; i < v.length; i++) {
            v[i] = (v[i] - f[i]) / epsilon;
        }
        return norm(v);
    }

    private double norm(double[] x) {
        return Math.sqrt(kernel.dot(x.length, x, 0, x, 0));
    }
}
