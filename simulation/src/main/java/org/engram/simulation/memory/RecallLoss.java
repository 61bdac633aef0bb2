package org.engram.simulation.memory;

import java.util.Arrays;
import java.util.List;
import org.engram.simulation.kernel.Kernel;

/**
 * The cross entropy of a memory whose scores, times β, are read by a softmax:
 *
 * <pre>
 * L(β) = Σ_x p(x) [log Σ_y exp(β s_y(x)) − β s_{f*(x)}(x)]
 * </pre>
 *
 * in nats, at the β ≥ 0 that makes it least: one number more that a memory writes, 0 where the memory knows nothing. L is convex,
 *
 * <pre>
 * L′(β) = Σ_x p(x) [E_y s_y(x) − s_{f*(x)}(x)]      L″(β) = Σ_x p(x) Var_y s_y(x)      y ~ softmax(β s(x)),
 * </pre>
 *
 * so that Newton's steps, kept between the scales where L′ is known to be below and above 0, find it, and the tangent at a scale says how
 * much less the loss can be at most: they end within {@value #TOLERANCE} nats of the least. Comparable with the least loss that its bits
 * allow, {@link org.engram.simulation.theory.MemoryFloor}.
 *
 * @param scale β
 * @param loss L(β)
 */
public record RecallLoss(double scale, double loss) {
    private static final double TOLERANCE = 1e-10;
    private static final int MOST_STEPS = 60;

    /** Of β, in units of the inverse of the largest score: the first guess, the largest that is looked at. */
    private static final double FIRST = 10;

    private static final double LARGEST = 1e4;

    /** Where L falls like an exponential, each of Newton's steps is as long as the last: they are made this much longer. */
    private static final double STRIDE = 4;

    private static final double SHRINKING = 0.5;

    /**
     * The loss of a memory. All scores of the inputs that are asked for are there at once.
     *
     * @param probabilities p(x) of its first inputs, which are those that are asked for
     */
    public static RecallLoss of(MeasuredMemory memory, double[] probabilities, Kernel kernel) {
        return new Reading(memory, probabilities.length, kernel).best(probabilities);
    }

    /**
     * The losses of a memory under several laws.
     *
     * @param laws p(x) of the same first inputs, one array for each law
     */
    static List<RecallLoss> of(MeasuredMemory memory, List<double[]> laws, Kernel kernel) {
        Reading reading = new Reading(memory, laws.getFirst().length, kernel);
        return laws.stream().map(reading::best).toList();
    }

    /** The scores of a memory, read at several β. */
    private static final class Reading {
        private final int[] target;
        private final int outputs;
        private final Kernel kernel;
        private final double[] scores;
        private final double[] scaled;
        private final double[] logSums;
        private final double unit;

        Reading(MeasuredMemory memory, int asked, Kernel kernel) {
            target = Arrays.copyOf(memory.associations().target(), asked);
            outputs = memory.associations().outputs();
            this.kernel = kernel;
            scores = memory.scores(upTo(target.length), upTo(outputs), kernel);
            scaled = new double[scores.length];
            logSums = new double[target.length];
            double largest = Arrays.stream(scores).map(Math::abs).max().orElseThrow();
            unit = largest > 0 ? 1 / largest : 1;
        }

        private static int[] upTo(int count) {
            int[] numbers = new int[count];
            Arrays.setAll(numbers, i -> i);
            return numbers;
        }

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
            for (int i = 0; i < scores.length; i++) {
                scaled[i] = beta * scores[i];
            }
            kernel.softmax(target.length, outputs, scaled, 0, scaled, 0, logSums, 0);
            double loss = 0;
            double slope = 0;
            double curvature = 0;
            for (int x = 0; x < target.length; x++) {
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
    }

    /** L, L′ and L″ at β. */
    private record Tangent(double beta, double loss, double slope, double curvature) {
        /** How much less than here L can be between two scales that hold its least: a convex function lies above its tangent. */
        double gap(double low, double high) {
            return slope < 0 ? -slope * (high - beta) : slope * (beta - low);
        }
    }
}
