package org.engram.simulation.memory;

import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.training.RandomStream;

/**
 * The responses of an MLP memory as a sum over its neurons, {@value #BLOCK} of them at a time, so that the work does not grow with the
 * width but in time.
 */
abstract class NeuronMemory {
    private static final int BLOCK = 256;
    private static final int ROWS = 32;

    final Associations associations;
    final Kernel kernel;
    final int d;
    final int inputs;

    /** u_{f*(x)}, N×d. */
    final double[] outOfInputs;

    private final long seed;
    private final double[] responses;
    private final double[] share;

    NeuronMemory(Associations associations, long seed, Kernel kernel) {
        this.associations = associations;
        this.seed = seed;
        this.kernel = kernel;
        d = associations.dimension();
        inputs = associations.inputs();
        outOfInputs = associations.outOfInputs();
        responses = new double[inputs * d];
        share = new double[inputs * d];
    }

    /** Writes so many neurons; F(e_x) of each input. */
    final Memory write(int width, TrainingWatch watch) {
        for (int first = 0; first < width; first += BLOCK) {
            watch.check();
            int count = Math.min(BLOCK, width - first);
            double[] neurons = new double[count * d];
            NormalRows.draw(RandomStream.NEURONS, seed, first, count, d, 1, kernel, neurons);
            add(first, count, neurons);
        }
        return Memory.ofResponses(responses);
    }

    /**
     * Adds the share of some neurons by {@link #addShare}.
     *
     * @param neurons w_i, count×d
     */
    abstract void add(int first, int count, double[] neurons);

    /** The drawn output weights of neurons from {@code first} on, count×d. */
    final double[] outputNeurons(int first, int count) {
        double[] neurons = new double[count * d];
        NormalRows.draw(RandomStream.OUTPUT_NEURONS, seed, first, count, d, 1, kernel, neurons);
        return neurons;
    }

    /** F += Σ_i activation_i(x)·v_i, activations N×count, output weights count×d. */
    final void addShare(int count, double[] activations, double[] outputWeights) {
        kernel.multiply(inputs, d, count, activations, 0, outputWeights, 0, share, 0);
        for (int i = 0; i < responses.length; i++) {
            responses[i] += share[i];
        }
    }

    /** x wᵀ for all rows x of a matrix, rows×count. */
    final double[] project(int rows, double[] x, int count, double[] neurons) {
        double[] projected = new double[rows * count];
        kernel.multiplyTransB(rows, count, d, x, 0, neurons, 0, projected, 0);
        return projected;
    }

    /** yᵀ x for two matrices with a row for each input: count×d. */
    final double[] gather(int count, double[] y, double[] x) {
        double[] sums = new double[count * d];
        kernel.multiplyTransA(count, d, inputs, y, 0, x, 0, sums, 0);
        return sums;
    }

    /** Work on elements of N×count matrices, from one index to before another. */
    interface Elements {
        void work(Kernel own, int from, int to);
    }

    /** Shares work on all elements of N×count matrices among the threads. */
    final void forAll(int count, Elements elements) {
        kernel.ranges(inputs, ROWS, (own, part, from, to) -> elements.work(own, from * count, to * count));
    }
}
