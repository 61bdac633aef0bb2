package org.engram.simulation.memory;

import org.engram.simulation.kernel.Factor;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.training.RandomStream;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Nonlinearity;

/**
 * F(e) = Vᵀ h with h = ReLU(p), p = W e + b, and its backward pass; weights W (m×d), b (m), V (m×d) in this order:
 *
 * <pre>
 * dV = Σ_x h_x dF_xᵀ,  dp_x = (V dF_x) ∘ ReLU'(p_x),  dW = Σ_x dp_x e_xᵀ,  db = Σ_x dp_x
 * </pre>
 *
 * It starts at W ~ N(0, 1/d), V ~ N(0, 1/m) (LeCun), b = 0.
 */
final class MlpModel implements ResponseModel {
    private final Associations associations;
    private final int inputs;
    private final int d;
    private final int m;
    private final double[] start;
    private final Nonlinearity relu = Nonlinearity.of(Activation.RELU);
    private final Factor inward = new Factor();
    private final Factor outward = new Factor();
    private final Factor outwardBack = new Factor();

    /** h, N×m. */
    private final double[] hidden;

    /** ReLU'(p), then dp. */
    private final double[] slope;

    private final double[] hiddenGradient;
    private double[] weights = {};

    MlpModel(Associations associations, int width, long seed, Kernel kernel) {
        this.associations = associations;
        inputs = associations.inputs();
        d = associations.dimension();
        m = width;
        start = start(seed, kernel);
        hidden = new double[inputs * m];
        slope = new double[inputs * m];
        hiddenGradient = new double[inputs * m];
    }

    private double[] start(long seed, Kernel kernel) {
        double[] drawn = NormalRows.draw(RandomStream.WEIGHTS, seed, 2 * m, d, 1, kernel);
        double[] weights = new double[out() + m * d];
        for (int i = 0; i < m * d; i++) {
            weights[i] = drawn[i] / Math.sqrt(d);
            weights[out() + i] = drawn[m * d + i] / Math.sqrt(m);
        }
        return weights;
    }

    private int bias() {
        return m * d;
    }

    private int out() {
        return m * d + m;
    }

    @Override
    public double[] start() {
        return start.clone();
    }

    @Override
    public void begin(double[] newWeights) {
        weights = newWeights;
        inward.setTransposed(d, m, weights, 0);
        outward.set(m, d, weights, out());
        outwardBack.setTransposed(d, m, weights, out());
    }

    @Override
    public void respond(Kernel own, int from, int to, double[] responses) {
        own.multiply(to - from, inward, associations.in(), from * d, hidden, from * m);
        for (int x = from; x < to; x++) {
            for (int i = 0; i < m; i++) {
                hidden[x * m + i] += weights[bias() + i];
            }
        }
        relu.apply(own, (to - from) * m, hidden, slope, from * m);
        own.multiply(to - from, outward, hidden, from * m, responses, from * d);
    }

    @Override
    public void backward(Kernel own, int from, int to, double[] responseGradient) {
        own.multiply(to - from, outwardBack, responseGradient, from * d, hiddenGradient, from * m);
        for (int i = from * m; i < to * m; i++) {
            slope[i] *= hiddenGradient[i];
        }
    }

    @Override
    public void gradient(Kernel kernel, double[] responseGradient, double[] gradient) {
        kernel.multiplyTransA(m, d, inputs, slope, 0, associations.in(), 0, gradient, 0);
        kernel.columnSums(inputs, m, slope, 0, gradient, bias());
        kernel.multiplyTransA(m, d, inputs, hidden, 0, responseGradient, 0, gradient, out());
    }
}
