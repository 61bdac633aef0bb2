package org.engram.simulation.memory;

import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.Hermite;

/**
 * The memory of the neural tangent kernel (spec 2.4): an MLP linear in the change δ of its first layer, with w_i, v_i ~ N(0, I) fixed and
 * q the degree:
 *
 * <pre>
 * δ_i = (sign(c_q)/m) Σ_x ⟨v_i, u_{f*(x)}⟩ h_q(⟨w_i, e_x⟩) e_x,   F(e) = Σ_i v_i σ'(⟨w_i, e⟩)⟨δ_i, e⟩
 * E_{w,v} F(e_x) = |c_q| Σ_{x'} ⟨e_x, e_{x'}⟩^(q+1) u_{f*(x')},   c_q = E[σ'(g) h_q(g)]
 * </pre>
 *
 * It is the limit ε → 0 of an MLP of 2m neurons, F(e) = (1/2ε) Σ_i v_i [σ(⟨w_i + εδ_i, e⟩) − σ(⟨w_i − εδ_i, e⟩)].
 */
final class TangentMemory extends NeuronMemory {
    private final NeuronFunction function;

    /** ±1/(m √k!). */
    private final double factor;

    private final int degree;

    TangentMemory(MemoryKind.TangentKernel kind, Associations associations, long seed, Kernel kernel) {
        super(associations, seed, kernel);
        degree = kind.degree();
        function = new NeuronFunction(kind);
        factor = function.signOfSlope() * Hermite.normalisation(degree) / kind.width();
    }

    @Override
    void add(int first, int count, double[] neurons) {
        double[] outputs = outputNeurons(first, count);
        double[] value = project(inputs, associations.in(), count, neurons);
        double[] wanted = project(inputs, outOfInputs, count, outputs);
        double[] slope = new double[value.length];
        forAll(count, (own, from, to) -> {
            for (int i = from; i < to; i++) {
                wanted[i] *= factor * Hermite.polynomial(degree, value[i]);
            }
            function.overArrays().apply(own, to - from, value, slope, from);
        });
        double[] delta = gather(count, wanted, associations.in());
        double[] change = project(inputs, associations.in(), count, delta);
        forAll(count, (own, from, to) -> {
            for (int i = from; i < to; i++) {
                change[i] *= slope[i];
            }
        });
        addShare(count, change, outputs);
    }
}
