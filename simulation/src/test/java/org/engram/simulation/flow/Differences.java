package org.engram.simulation.flow;

/** Distances between vectors. */
final class Differences {
    private Differences() {}

    /** max |x − y| / max |x|. */
    static double relativeToLargest(double[] x, double[] y) {
        double largest = 0;
        double difference = 0;
        for (int i = 0; i < x.length; i++) {
            largest = Math.max(largest, Math.abs(x[i]));
            difference = Math.max(difference, Math.abs(x[i] - y[i]));
        }
        return difference / largest;
    }

    /** max |x/y − 1| over components that are not both zero. */
    static double relativeToEach(double[] x, double[] y) {
        double largest = 0;
        for (int i = 0; i < x.length; i++) {
            largest = x[i] == y[i] ? largest : Math.max(largest, Math.abs(x[i] / y[i] - 1));
        }
        return largest;
    }
}
