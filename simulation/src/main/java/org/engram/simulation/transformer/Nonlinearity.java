package org.engram.simulation.transformer;

import org.engram.simulation.kernel.Kernel;

/** σ and its derivative over arrays. */
public interface Nonlinearity {
    /** {@code h = σ(h)} and {@code slope = σ'(h)} for n elements of both from {@code at} on. Modified: h, slope. */
    void apply(Kernel own, int n, double[] h, double[] slope, int at);

    static Nonlinearity of(Activation activation) {
        return switch (activation) {
            case RELU -> Nonlinearity::relu;
            case GELU -> Nonlinearity::gelu;
            case SQUARE -> Nonlinearity::square;
        };
    }

    private static void relu(Kernel own, int n, double[] h, double[] slope, int at) {
        for (int i = at; i < at + n; i++) {
            double positive = Math.max(h[i], 0);
            h[i] = positive;
            slope[i] = Math.signum(positive);
        }
    }

    private static void square(Kernel own, int n, double[] h, double[] slope, int at) {
        for (int i = at; i < at + n; i++) {
            double x = h[i];
            h[i] = x * x;
            slope[i] = 2 * x;
        }
    }

    /** ½x(1 + tanh g) = x/(1 + exp(−2g)) with g = √(2/π)(x + 0.044715x³): nothing cancels where tanh g is near −1. */
    private static void gelu(Kernel own, int n, double[] h, double[] slope, int at) {
        double minusTwo = -2 * Math.sqrt(2 / Math.PI);
        double cubic = 0.044715;
        for (int i = at; i < at + n; i++) {
            double x = h[i];
            slope[i] = minusTwo * x * (1 + cubic * x * x);
        }
        own.exp(n, slope, at, slope, at);
        for (int i = at; i < at + n; i++) {
            double x = h[i];
            double s = 1 / (1 + slope[i]);
            h[i] = x * s;
            slope[i] = s - minusTwo * x * (1 + 3 * cubic * x * x) * s * (1 - s);
        }
    }
}
