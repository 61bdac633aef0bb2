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
 * in nats, at the β ≥ 0 that makes it least: one number more that a memory writes. L is convex, so that β is found by golden sections of
 * {@value #DECADES} decades of it, or is 0 where the memory knows nothing. Comparable with the least loss that its bits allow,
 * {@link org.engram.simulation.theory.MemoryFloor}.
 *
 * @param scale β
 * @param loss L(β)
 */
public record RecallLoss(double scale, double loss) {
    private static final double DECADES = 8;
    private static final int SECTIONS = 22;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

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

        /** By golden sections of log β. */
        RecallLoss best(double[] probabilities) {
            double low = -DECADES / 2;
            double high = DECADES / 2;
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            RecallLoss ofLeft = at(scale(left), probabilities);
            RecallLoss ofRight = at(scale(right), probabilities);
            for (int i = 0; i < SECTIONS; i++) {
                if (ofLeft.loss <= ofRight.loss) {
                    high = right;
                    right = left;
                    ofRight = ofLeft;
                    left = high - GOLDEN * (high - low);
                    ofLeft = at(scale(left), probabilities);
                } else {
                    low = left;
                    left = right;
                    ofLeft = ofRight;
                    right = low + GOLDEN * (high - low);
                    ofRight = at(scale(right), probabilities);
                }
            }
            RecallLoss found = ofLeft.loss <= ofRight.loss ? ofLeft : ofRight;
            RecallLoss nothing = at(0, probabilities);
            return nothing.loss <= found.loss ? nothing : found;
        }

        private double scale(double decade) {
            return unit * StrictMath.pow(10, decade);
        }

        private RecallLoss at(double beta, double[] probabilities) {
            for (int i = 0; i < scores.length; i++) {
                scaled[i] = beta * scores[i];
            }
            kernel.softmax(target.length, outputs, scaled, 0, scaled, 0, logSums, 0);
            double loss = 0;
            for (int x = 0; x < target.length; x++) {
                loss += probabilities[x] * Math.max(0, logSums[x] - beta * scores[x * outputs + target[x]]);
            }
            return new RecallLoss(beta, loss);
        }
    }
}
