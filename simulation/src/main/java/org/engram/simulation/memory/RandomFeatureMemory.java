package org.engram.simulation.memory;

import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.Hermite;

/**
 * The memory of random features (spec 2.3), with w_i ~ N(0, I) and k the degree:
 *
 * <pre>
 * v_i = (sign(c_k)/m) Σ_x u_{f*(x)} h_k(⟨w_i, e_x⟩),   F(e) = Σ_i v_i σ(⟨w_i, e⟩)
 * E_w F(e_x) = |c_k| Σ_{x'} ⟨e_x, e_{x'}⟩^k u_{f*(x')},   c_k = E[σ(g) h_k(g)]
 * </pre>
 */
final class RandomFeatureMemory extends NeuronMemory {
    private final NeuronFunction function;

    /** ±1/(m √k!). */
    private final double factor;

    private final int degree;

    RandomFeatureMemory(MemoryKind.RandomFeatures kind, Associations associations, long seed, Kernel kernel) {
        super(associations, seed, kernel);
        degree = kind.degree();
        function = new NeuronFunction(kind);
        factor = function.signOfValue(1) * Hermite.normalisation(degree) / kind.width();
    }

    @Override
    void add(int first, int count, double[] neurons) {
        double[] value = project(inputs, associations.in(), count, neurons);
        double[] feature = new double[value.length];
        double[] slope = new double[value.length];
        forAll(count, (own, from, to) -> {
            for (int i = from; i < to; i++) {
                feature[i] = factor * Hermite.polynomial(degree, value[i]);
            }
            function.overArrays().apply(own, to - from, value, slope, from);
        });
        addShare(count, value, gather(count, feature, outOfInputs));
    }
}
