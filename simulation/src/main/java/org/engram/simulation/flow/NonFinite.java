package org.engram.simulation.flow;

import java.util.function.IntFunction;
import org.engram.simulation.kernel.Kernel;

/** Finds non-finite numbers, and says which unknown went first. */
final class NonFinite {
    private final Kernel kernel;
    private final double[] zero;
    private final IntFunction<String> name;

    /** @param name names an unknown by its index */
    NonFinite(int dimension, Kernel kernel, IntFunction<String> name) {
        this.kernel = kernel;
        this.name = name;
        zero = new double[dimension];
    }

    /** Whether all of x is finite: ⟨x, 0⟩ is zero exactly then. */
    boolean absent(double[] x) {
        return kernel.dot(zero.length, x, 0, zero, 0) == 0;
    }

    /**
     * The report when {@code bad}, computed from {@code last}, is not finite or too fast for any step. Once a single
     * weight overflows, softmax spreads it over all the others; so of the weights that are lost the one that was
     * largest before is named, and when none is lost yet the fastest one.
     */
    NonFiniteStateException report(double time, double[] last, double[] bad) {
        boolean allFinite = absent(bad);
        int first = 0;
        double largest = -1;
        for (int i = 0; i < bad.length; i++) {
            double size = Math.abs(allFinite ? bad[i] : last[i]);
            if ((allFinite || !Double.isFinite(bad[i])) && !(size <= largest)) {
                first = i;
                largest = size;
            }
        }
        return new NonFiniteStateException(
                time,
                "The weights stop being finite numbers after t = " + time + ", first " + name.apply(first)
                        + "; choose smaller initial weights or a smaller learning rate.");
    }
}
