package org.engram.simulation.transformer;

/** Work arrays that grow to the largest batch seen. */
final class WorkArray {
    private WorkArray() {}

    /** The array if it is long enough, else a longer one. */
    static double[] atLeast(int length, double[] array) {
        return array.length >= length ? array : new double[length];
    }
}
