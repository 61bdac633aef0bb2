package org.engram.simulation.memory;

import org.engram.simulation.kernel.Kernel;

/**
 * Reads memories at the β that makes their {@link RecallLoss} least. L is convex,
 *
 * <pre>
 * L′(β) = Σ_x p(x) [E_y s_y(x) − s_{f*(x)}(x)]      L″(β) = Σ_x p(x) Var_y s_y(x)      y ~ softmax(β s(x)),
 * </pre>
 *
 * so that Newton's steps, kept between the scales where L′ is known to be below and above 0, find it, and the tangent at a scale says how
 * much less the loss can be at most: they end within {@value #TOLERANCE} nats of the least. One memory after the other is read in the same
 * arrays. Not for several threads.
 */
final class RecallReader {
    private static final double TOLERANCE = 1e-10;
    private static final int MOST_STEPS = 60;

    /** Of β, in units of the inverse of the largest score: the first guess, the largest that is looked at. */
    private static final double FIRST = 10;

    private static final double LARGEST = 1e4;

    /** Where L falls like an exponential, each of Newton's steps is as long as the last: they are made this much longer. */
    private static final double STRIDE = 4;

    private static final double SHRINKING = 0.5;

    private final Kernel kernel;
    private double[] scores = {};
    private double[] scaled = {};
    private double[] logSums = {};
    private int[] target = {};
    private int asked;
    private int outputs;
    private double unit;

    RecallReader(Kernel kernel) {
        this.kernel = kernel;
    }

    /**
     * Computes the scores that are read from now on.
     *
     * @param first inputs that are asked for, with all their scores at once
     */
    RecallReader read(MeasuredMemory memory, int first) {
        asked = first;
        outputs = memory.associations().outputs();
        target = memory.associations().target();
        int count = Math.multiplyExact(asked, outputs);
        if (scores.length < count) {
            scores = new double[count];
            scaled = new double[count];
        }
        if (logSums.length < asked) {
            logSums = new double[asked];
        }
        memory.firstScores(asked, scores, kernel);
        double largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(scores[i]));
        }
        unit = largest > 0 ? 1 / largest : 1;
        return this;
    }

    /** @param probabilities p(x) of the inputs that are asked for */
    RecallLoss best(double[] probabilities) {
        Tangent at = at(0, probabilities);
        double low = 0;
        double high = LARGEST * unit;
        double step = 0;
        double next = FIRST * unit;
        for (int i = 0; i < MOST_STEPS && at.gap(low, high) > TOLERANCE; i++) {
            at = at(next, probabilities);
            low = at.slope < 0 ? at.beta : low;
            high = at.slope < 0 ? high : at.beta;
            double newton = -at.slope / at.curvature;
            boolean marching = newton * step > 0 && Math.abs(newton) > SHRINKING * Math.abs(step);
            step = marching ? STRIDE * newton : newton;
            next = between(low, at.beta + step, high);
        }
        return new RecallLoss(at.beta, at.loss);
    }

    /** The guess if it is within the bounds, else a middle of theirs. */
    private static double between(double low, double guess, double high) {
        if (guess > low && guess < high) {
            return guess;
        }
        return low > 0 ? Math.sqrt(low * high) : high / FIRST;
    }

    private Tangent at(double beta, double[] probabilities) {
        for (int i = 0; i < asked * outputs; i++) {
            scaled[i] = beta * scores[i];
        }
        kernel.softmax(asked, outputs, scaled, 0, scaled, 0, logSums, 0);
        double loss = 0;
        double slope = 0;
        double curvature = 0;
        for (int x = 0; x < asked; x++) {
            double right = scores[x * outputs + target[x]];
            double mean = 0; // above the right score, so that nothing cancels
            double square = 0;
            for (int i = x * outputs; i < (x + 1) * outputs; i++) {
                double above = scores[i] - right;
                mean += scaled[i] * above;
                square += scaled[i] * above * above;
            }
            loss += probabilities[x] * Math.max(0, logSums[x] - beta * right);
            slope += probabilities[x] * mean;
            curvature += probabilities[x] * (square - mean * mean);
        }
        return new Tangent(beta, loss, slope, curvature);
    }

    /** L, L′ and L″ at β. */
    private record Tangent(double beta, double loss, double slope, double curvature) {
        /** How much less than here L can be between two scales that hold its least: a convex function lies above its tangent. */
        double gap(double low, double high) {
            return slope < 0 ? -slope * (high - beta) : slope * (beta - low);
        }
    }
}
