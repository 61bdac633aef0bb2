package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Kernel;

/** The value that each head reads from each token, v_h(z) = V_hᵀ φ(z), and its backward pass, dV_h = Σ_z φ(z) dv_h(z)ᵀ. */
final class HeadValues {
    /** v_h(z), n×(H·d_h). */
    final double[] values;

    /** dv_h(z), set from outside before {@link #backward}; n×(H·d_h). */
    final double[] gradient;

    private final Kernel kernel;
    private final double[] tokens;
    private final int n;
    private final int d;
    private final int heads;
    private final int width;
    private final int value;

    /** V_1 … V_H side by side, then dV, d×(H·d_h): one product instead of H narrow ones. */
    private final double[] sideBySide;

    /** @param tokens n×d */
    HeadValues(Architecture.OneLayer model, double[] tokens, Kernel kernel) {
        this.kernel = kernel;
        this.tokens = tokens;
        d = model.dimension();
        n = tokens.length / d;
        heads = model.heads();
        width = model.headDimension();
        value = OneLayerLayout.of(model).block("value").start();
        values = new double[n * heads * width];
        gradient = new double[n * heads * width];
        sideBySide = new double[d * heads * width];
    }

    void forward(double[] weights) {
        for (int h = 0; h < heads; h++) {
            for (int i = 0; i < d; i++) {
                System.arraycopy(weights, block(h, i), sideBySide, column(h, i), width);
            }
        }
        kernel.multiply(n, heads * width, d, tokens, 0, sideBySide, 0, values, 0);
    }

    /** Modified: all, the block of value. */
    void backward(double[] all) {
        kernel.multiplyTransA(d, heads * width, n, tokens, 0, gradient, 0, sideBySide, 0);
        for (int h = 0; h < heads; h++) {
            for (int i = 0; i < d; i++) {
                System.arraycopy(sideBySide, column(h, i), all, block(h, i), width);
            }
        }
    }

    /** Where row i of V_h lies among the weights. */
    private int block(int h, int i) {
        return value + (h * d + i) * width;
    }

    private int column(int h, int i) {
        return (i * heads + h) * width;
    }
}
