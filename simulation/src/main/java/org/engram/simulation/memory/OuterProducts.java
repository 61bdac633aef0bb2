package org.engram.simulation.memory;

import org.engram.simulation.kernel.Kernel;

/**
 * Sums of outer products, W = Σ_x u_{f*(x)} e_xᵀ (spec 1.1), as one product of matrices: Uᵀ C with C(y) = Σ_{x: f*(x) = y} e_x where
 * outputs are fewer than inputs, else of the outputs of the inputs with the inputs.
 */
final class OuterProducts {
    private OuterProducts() {}

    /** W, d×d. */
    static double[] sum(Associations a, Kernel kernel) {
        int d = a.dimension();
        double[] w = new double[d * d];
        if (a.outputs() < a.inputs()) {
            kernel.multiplyTransA(d, d, a.outputs(), a.out(), 0, sumsByOutput(a), 0, w, 0);
        } else {
            kernel.multiplyTransA(d, d, a.inputs(), a.outOfInputs(), 0, a.in(), 0, w, 0);
        }
        return w;
    }

    /** C, M×d. */
    private static double[] sumsByOutput(Associations a) {
        int d = a.dimension();
        double[] sums = new double[a.out().length];
        for (int x = 0; x < a.inputs(); x++) {
            int row = a.target()[x] * d;
            for (int j = 0; j < d; j++) {
                sums[row + j] += a.in()[x * d + j];
            }
        }
        return sums;
    }

    /** W − ū Σ_x e_xᵀ with ū the mean of all outputs: one gradient step on the cross entropy. */
    static double[] centredSum(Associations a, Kernel kernel) {
        int d = a.dimension();
        double[] w = sum(a, kernel);
        double[] meanOut = new double[d];
        double[] sumIn = new double[d];
        kernel.columnSums(a.outputs(), d, a.out(), 0, meanOut, 0);
        kernel.columnSums(a.inputs(), d, a.in(), 0, sumIn, 0);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                w[i * d + j] -= meanOut[i] / a.outputs() * sumIn[j];
            }
        }
        return w;
    }
}
