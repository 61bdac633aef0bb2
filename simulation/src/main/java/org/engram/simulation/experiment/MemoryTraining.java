package org.engram.simulation.experiment;

/**
 * How the weights of a memory are trained: full-batch gradient descent on the mean cross entropy of all its associations (spec 1.4, 2.6).
 * Measured every {@link #evaluateEvery} steps, it keeps the weights that recalled most.
 *
 * @param untilAccuracy the training ends when a measurement exceeds it, or recalls all; NaN: never before the last step
 */
public record MemoryTraining(UpdateRule rule, double learningRate, int steps, double untilAccuracy) {
    private static final int MEASUREMENTS = 128;

    /** Of a matrix as the authors train it. */
    public static MemoryTraining ofMatrix() {
        return new MemoryTraining(new UpdateRule.Adam(0), 1000, 4096, Double.NaN);
    }

    /** Of an MLP as the authors train it. */
    public static MemoryTraining ofMlp() {
        return new MemoryTraining(new UpdateRule.Adam(0), 0.03, 32768, Double.NaN);
    }

    /** Steps from one measurement to the next; there is one before the first step and one after the last as well. */
    public int evaluateEvery() {
        return Math.max(1, steps / MEASUREMENTS);
    }

    public MemoryTraining until(double accuracy) {
        return new MemoryTraining(rule, learningRate, steps, accuracy);
    }
}
