package org.engram.simulation.task;

import java.util.stream.IntStream;

/** Zipf's law over n things: p(i) ∝ (i+1)^-exponent; exponent 0 is uniform. */
public final class Zipf {
    private Zipf() {}

    /** The n probabilities, the same bytes everywhere; they sum to one. */
    public static double[] probabilities(int n, double exponent) {
        double[] weight = IntStream.rangeClosed(1, n)
                .mapToDouble(i -> StrictMath.pow(i, -exponent))
                .toArray();
        double sum = 0;
        for (int i = n - 1; i >= 0; i--) {
            sum += weight[i]; // smallest first
        }
        for (int i = 0; i < n; i++) {
            weight[i] /= sum;
        }
        return weight;
    }
}
