package org.engram.simulation.memory;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.engram.simulation.kernel.Kernel;

/**
 * How the correct and the wrong scores of a memory are spread: densities over bins of equal width, each of integral 1. Wrong scores are
 * those of all inputs as long as they are at most {@value #MOST_SCORES}, else of evenly spaced ones. Arrays are shared, and not changed
 * by anyone.
 *
 * @param low where the first bin begins
 * @param width of a bin
 * @param wrong all zero where there is only one output
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: it is counted once for a memory
public record ScoreHistogram(double low, double width, double[] correct, double[] wrong) {
    private static final int MOST_SCORES = 1 << 18;

    public static ScoreHistogram of(MeasuredMemory memory, int bins, Kernel kernel) {
        double[] correct = memory.statistics().correct();
        double[] wrong = wrongScores(memory, kernel);
        double low = Math.min(min(correct), min(wrong));
        double high = Math.max(max(correct), max(wrong));
        double width = high > low ? (high - low) / bins : 1;
        return new ScoreHistogram(low, width, densities(correct, low, width, bins), densities(wrong, low, width, bins));
    }

    private static double[] wrongScores(MeasuredMemory memory, Kernel kernel) {
        int all = memory.associations().inputs();
        int outputs = memory.experiment().outputs();
        int count = Math.clamp(MOST_SCORES / outputs, 1, all);
        int[] inputs = new int[count];
        Arrays.setAll(inputs, i -> (int) ((long) i * all / count));
        int[] columns = new int[outputs];
        Arrays.setAll(columns, y -> y);
        double[] scores = memory.scores(inputs, columns, kernel);
        double[] wrong = new double[count * (outputs - 1)];
        int next = 0;
        for (int i = 0; i < scores.length; i++) {
            if (i % outputs != memory.associations().target()[inputs[i / outputs]]) {
                wrong[next++] = scores[i];
            }
        }
        return wrong;
    }

    private static double min(double[] scores) {
        return DoubleStream.of(scores).min().orElse(Double.POSITIVE_INFINITY);
    }

    private static double max(double[] scores) {
        return DoubleStream.of(scores).max().orElse(Double.NEGATIVE_INFINITY);
    }

    private static double[] densities(double[] scores, double low, double width, int bins) {
        double[] densities = new double[bins];
        for (double score : scores) {
            int bin = Math.clamp((long) ((score - low) / width), 0, bins - 1);
            densities[bin] += 1 / (width * scores.length);
        }
        return densities;
    }
}
