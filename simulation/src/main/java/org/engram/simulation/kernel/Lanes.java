package org.engram.simulation.kernel;

/** The fixed order in which the partial sums of a reduction are added. */
final class Lanes {
    private Lanes() {}

    /** The sum of the {@value Kernel#LANES} lanes as a binary tree: halves, quarters, the rest. */
    static double sum(double[] l) {
        return ((l[0] + l[4]) + (l[2] + l[6])) + ((l[1] + l[5]) + (l[3] + l[7]));
    }
}
