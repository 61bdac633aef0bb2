package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.PromptBatch;

/**
 * The heads whose scores spread so far over the vocabulary that one shift for all prompts would underflow. Each prompt i is shifted by
 * its own largest score instead, which is put into its counts:
 *
 * <pre>
 *   c_h(i, z) = count_i(z) exp(s_h(z) − max_{z' in i} s_h(z'))
 * </pre>
 */
final class CarefulHeads {
    /** A head whose scores spread less far has no sum below exp(−600) ≈ 1e-261, and no gradient above 1e261. */
    static final double SPREAD = 600;

    private final int heads;
    private final int tokens;
    private final double[] largest;
    private final boolean[] wide;
    private final double[][] counts;
    private boolean any;

    CarefulHeads(int heads, int tokens) {
        this.heads = heads;
        this.tokens = tokens;
        largest = new double[heads];
        wide = new boolean[heads];
        counts = new double[heads][0];
    }

    /** Finds them from the scores of all tokens, n×H. */
    void choose(double[] scores) {
        any = false;
        for (int h = 0; h < heads; h++) {
            double most = Double.NEGATIVE_INFINITY;
            double least = Double.POSITIVE_INFINITY;
            for (int i = h; i < tokens * heads; i += heads) {
                most = Math.max(most, scores[i]);
                least = Math.min(least, scores[i]);
            }
            largest[h] = most;
            wide[h] = most - least >= SPREAD;
            any |= wide[h];
        }
    }

    /** Whether there are any. */
    boolean any() {
        return any;
    }

    boolean contains(int h) {
        return wide[h];
    }

    /** The largest score of a head over the vocabulary. */
    double largest(int h) {
        return largest[h];
    }

    /** c_h of each entry of the batch, as far as {@link #weigh} was called. */
    double[] counts(int h) {
        return counts[h];
    }

    /** Makes room for the entries of a batch. */
    void reserve(int entries) {
        for (int h = 0; h < heads; h++) {
            counts[h] = wide[h] ? WorkArray.atLeast(entries, counts[h]) : counts[h];
        }
    }

    /** Computes c_h for the prompts from {@code from} to before {@code to}. */
    void weigh(Kernel own, double[] scores, PromptBatch batch, int from, int to) {
        for (int h = 0; h < heads; h++) {
            if (wide[h]) {
                weigh(own, h, scores, batch, from, to);
            }
        }
    }

    private void weigh(Kernel own, int h, double[] scores, PromptBatch batch, int from, int to) {
        double[] c = counts[h];
        for (int i = from; i < to; i++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int e = batch.start[i]; e < batch.start[i + 1]; e++) {
                most = Math.max(most, scores[batch.token[e] * heads + h]);
            }
            for (int e = batch.start[i]; e < batch.start[i + 1]; e++) {
                c[e] = scores[batch.token[e] * heads + h] - most;
            }
        }
        int first = batch.start[from];
        int end = batch.start[to];
        own.exp(end - first, c, first, c, first);
        for (int e = first; e < end; e++) {
            c[e] *= batch.count[e];
        }
    }
}
