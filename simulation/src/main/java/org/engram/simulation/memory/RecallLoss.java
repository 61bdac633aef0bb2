package org.engram.simulation.memory;

import java.util.Arrays;
import org.engram.simulation.kernel.Kernel;

/**
 * The cross entropy of a memory whose scores, times β, are read by a softmax:
 *
 * <pre>
 * L(β) = Σ_x p(x) [log Σ_y exp(β s_y(x)) − β s_{f*(x)}(x)]
 * </pre>
 *
 * in nats, at the best of {@value #SCALES} values of β: one number more that a memory writes. Comparable with the least loss that its bits
 * allow, {@link org.engram.simulation.theory.MemoryFloor}.
 *
 * @param scale β
 * @param loss L(β)
 */
public record RecallLoss(double scale, double loss) {
    private static final int SCALES = 61;
    private static final double DECADES = 6;
    private static final int ROWS = 64;

    /**
     * The loss of a memory.
     *
     * @param probabilities p(x), N numbers; inputs without any are not asked for
     */
    public static RecallLoss of(MeasuredMemory memory, double[] probabilities, Kernel kernel) {
        double[] scales = scales(memory.statistics());
        double[] losses = new double[SCALES];
        int[] outputs = new int[memory.experiment().outputs()];
        Arrays.setAll(outputs, y -> y);
        for (int from = 0; from < probabilities.length; from += ROWS) {
            int first = from;
            int[] inputs = new int[Math.min(ROWS, probabilities.length - from)];
            Arrays.setAll(inputs, i -> first + i);
            add(memory, inputs, outputs, probabilities, scales, kernel, losses);
        }
        int best = 0;
        for (int i = 1; i < SCALES; i++) {
            best = losses[i] < losses[best] ? i : best;
        }
        return new RecallLoss(scales[best], losses[best]);
    }

    /** Evenly spaced on a logarithmic scale, around 1 over the largest correct score. */
    private static double[] scales(RecallStatistics statistics) {
        double largest =
                Arrays.stream(statistics.correct()).map(Math::abs).max().orElseThrow();
        double unit = largest > 0 ? 1 / largest : 1;
        double[] scales = new double[SCALES];
        Arrays.setAll(scales, i -> unit * StrictMath.pow(10, DECADES * (i / (SCALES - 1.0) - 1.0 / 3)));
        return scales;
    }

    /** Modified: losses. */
    private static void add(
            MeasuredMemory memory,
            int[] inputs,
            int[] outputs,
            double[] probabilities,
            double[] scales,
            Kernel kernel,
            double[] losses) {
        double[] scores = memory.scores(inputs, outputs, kernel);
        double[] scaled = new double[scores.length];
        double[] logSums = new double[inputs.length];
        for (int k = 0; k < SCALES; k++) {
            for (int i = 0; i < scores.length; i++) {
                scaled[i] = scales[k] * scores[i];
            }
            kernel.softmax(inputs.length, outputs.length, scaled, 0, scaled, 0, logSums, 0);
            for (int i = 0; i < inputs.length; i++) {
                double correct =
                        scores[i * outputs.length + memory.associations().target()[inputs[i]]];
                losses[k] += probabilities[inputs[i]] * Math.max(0, logSums[i] - scales[k] * correct);
            }
        }
    }
}
