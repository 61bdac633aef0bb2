package org.engram.simulation.memory;

import java.util.Arrays;

/**
 * What is to be stored: input x has the embedding e_x, and its output y = f*(x) the embedding u_y. Arrays are shared, and not changed by
 * anyone.
 *
 * @param dimension d
 * @param in e_x, N×d
 * @param out u_y, M×d
 * @param target f*(x), N numbers in [0, M)
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: they are drawn once for a memory
public record Associations(int dimension, double[] in, double[] out, int[] target) {
    /** N. */
    public int inputs() {
        return target.length;
    }

    /** M. */
    public int outputs() {
        return out.length / dimension;
    }

    /** Whether f*(x) = x for each input, as it is where no two have the same output to begin with. */
    boolean isIdentity() {
        for (int x = 0; x < target.length; x++) {
            if (target[x] != x) {
                return false;
            }
        }
        return true;
    }

    /** The first so many, with all outputs. */
    Associations first(int inputs) {
        return inputs == inputs()
                ? this
                : new Associations(
                        dimension, Arrays.copyOf(in, inputs * dimension), out, Arrays.copyOf(target, inputs));
    }

    /** u_{f*(x)} of each input, N×d; the first rows of {@link #out} itself where they are just that. */
    double[] outOfInputs() {
        if (isIdentity()) {
            return out;
        }
        double[] gathered = new double[in.length];
        for (int x = 0; x < target.length; x++) {
            System.arraycopy(out, target[x] * dimension, gathered, x * dimension, dimension);
        }
        return gathered;
    }
}
