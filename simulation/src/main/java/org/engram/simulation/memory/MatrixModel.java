package org.engram.simulation.memory;

import org.engram.simulation.kernel.Factor;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.training.RandomStream;

/** F(e) = W e with weights W, d×d; dW = Σ_x dF(e_x) e_xᵀ. It starts at N(0, 1/d). */
final class MatrixModel implements ResponseModel {
    private final Associations associations;
    private final int d;
    private final double[] start;
    private final Factor transposed = new Factor();

    MatrixModel(Associations associations, long seed, Kernel kernel) {
        this.associations = associations;
        d = associations.dimension();
        start = NormalRows.draw(RandomStream.WEIGHTS, seed, d, d, 1.0 / d, kernel);
    }

    @Override
    public double[] start() {
        return start.clone();
    }

    @Override
    public void begin(double[] weights) {
        transposed.setTransposed(d, d, weights, 0);
    }

    @Override
    public void respond(Kernel own, int from, int to, double[] responses) {
        own.multiply(to - from, transposed, associations.in(), from * d, responses, from * d);
    }

    @Override
    public void backward(Kernel own, int from, int to, double[] responseGradient) {}

    @Override
    public void gradient(Kernel kernel, double[] responseGradient, double[] gradient) {
        kernel.multiplyTransA(d, d, associations.inputs(), responseGradient, 0, associations.in(), 0, gradient, 0);
    }
}
