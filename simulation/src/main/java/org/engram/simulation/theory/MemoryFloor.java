package org.engram.simulation.theory;

import java.util.Arrays;
import org.engram.simulation.task.Zipf;

/**
 * The least cross entropy that a memory of B bits can have on N associations drawn independently and uniformly from M outputs, when
 * input x is asked with probability p(1) ≥ p(2) ≥ … (spec 6.1; Nichani, Lee, Bietti 2025, Theorem 7):
 *
 * <pre>
 * L ≥ log M · [Σ_{x &gt; ⌊k⌋} p(x) − (k − ⌊k⌋)·p(⌊k⌋ + 1)],   k = B ln 2 / log M
 * </pre>
 *
 * in nats: k outputs can be known, best those of the most frequent inputs; of the others nothing is. It is 0 from B = N log₂ M on.
 */
public final class MemoryFloor {
    private final double outputs;
    private final double[] probabilities;

    /** tail[x] = Σ_{x' ≥ x} p(x'). */
    private final double[] tail;

    private MemoryFloor(double outputs, double[] probabilities) {
        this.outputs = outputs;
        this.probabilities = probabilities;
        tail = new double[probabilities.length + 1];
        for (int x = probabilities.length - 1; x >= 0; x--) {
            tail[x] = tail[x + 1] + probabilities[x];
        }
    }

    /** All N inputs equally likely. */
    public static MemoryFloor uniform(int inputs, int outputs) {
        return powerLaw(inputs, outputs, 0);
    }

    /** p(x) ∝ x^−α for x = 1 … N. */
    public static MemoryFloor powerLaw(int inputs, int outputs, double exponent) {
        return new MemoryFloor(outputs, Zipf.probabilities(inputs, exponent));
    }

    /** The bound on the loss at B ≥ 0 bits, in nats. */
    public double loss(double bits) {
        double known = outputs == 1 ? inputs() : bits / log2(outputs);
        if (known >= inputs()) {
            return 0;
        }
        int whole = (int) known;
        return Math.log(outputs) * (tail[whole] - (known - whole) * probabilities[whole]);
    }

    /** N log₂ M: below it, no memory is without loss. */
    public double bitsNeeded() {
        return inputs() * log2(outputs);
    }

    /** p(x), the most frequent input first. */
    public double[] probabilities() {
        return probabilities.clone();
    }

    /**
     * The bound for p(x) ∝ x^−α with N → ∞ and α > 1: log M · (k + ½)^(1−α) / ((α−1) ζ(α)).
     *
     * @param bits B
     */
    public static double endless(double outputs, double exponent, double bits) {
        double known = bits / log2(outputs);
        double constant = Math.log(outputs) / ((exponent - 1) * zeta(exponent));
        return constant * Math.pow(known + 0.5, 1 - exponent);
    }

    /** ζ(α) by its first terms and Euler and Maclaurin's formula for the rest. */
    private static double zeta(double exponent) {
        int terms = 100;
        double[] term = new double[terms];
        Arrays.setAll(term, i -> Math.pow(i + 1.0, -exponent));
        double last = term[terms - 1];
        double rest = last * terms / (exponent - 1) - last / 2 + exponent * last / (12.0 * terms);
        return Arrays.stream(term).sum() + rest;
    }

    private int inputs() {
        return probabilities.length;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
