package org.engram.simulation.memory;

import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.Hermite;

/**
 * The memory of pairs (spec 2.5): random features that know a subject to degree p and a relation to degree 1, p odd:
 *
 * <pre>
 * v_i = (±1/m) Σ_{s,r} u_{f*(s,r)} (He_p(a) b − p c He_{p−1}(a))    a = ⟨w_i, φ(s)⟩, b = ⟨w_i, φ(r)⟩, c = ⟨φ(s), φ(r)⟩
 * F(s, r) = Σ_i v_i σ(⟨w_i, φ(s) + φ(r)⟩)
 * E_w F(s, r) ∝ Σ_{s',r'} ⟨φ(s) + φ(r), φ(s')⟩^p ⟨φ(s) + φ(r), φ(r')⟩ u_{f*(s',r')}
 * </pre>
 *
 * The sign is that of the coefficient of degree p + 1 of σ(√2·), as the inputs are sums of two unit vectors. Terms of other subjects or
 * relations have mean zero.
 */
final class PairMemory extends NeuronMemory {
    private final PairDraw pairs;
    private final NeuronFunction function;
    private final double factor;

    /** p. */
    private final int power;

    PairMemory(MemoryKind.PairFeatures kind, PairDraw pairs, Associations associations, long seed, Kernel kernel) {
        super(associations, seed, kernel);
        this.pairs = pairs;
        function = new NeuronFunction(kind);
        factor = function.signOfValue(Math.sqrt(2)) / kind.width();
        power = kind.degree() - 1;
    }

    @Override
    void add(int first, int count, double[] neurons) {
        double[] value = project(inputs, associations.in(), count, neurons);
        double[] feature = features(count, neurons);
        double[] slope = new double[value.length];
        forAll(count, (own, from, to) -> function.overArrays().apply(own, to - from, value, slope, from));
        addShare(count, value, gather(count, feature, outOfInputs));
    }

    private double[] features(int count, double[] neurons) {
        double[] a = project(pairs.subjects(d), pairs.subject(), count, neurons);
        double[] b = project(pairs.relations(), pairs.relation(), count, neurons);
        double[] c = new double[pairs.subjects(d) * pairs.relations()];
        kernel.multiplyTransB(pairs.subjects(d), pairs.relations(), d, pairs.subject(), 0, pairs.relation(), 0, c, 0);
        double[] feature = new double[inputs * count];
        forAll(count, (own, from, to) -> {
            for (int i = from; i < to; i++) {
                int x = i / count;
                double ofSubject = a[x / pairs.relations() * count + i % count];
                double ofRelation = b[x % pairs.relations() * count + i % count];
                feature[i] = factor * polynomial(ofSubject, ofRelation, c[x]);
            }
        });
        return feature;
    }

    /** c[s·R + r] belongs to input s·R + r. */
    private double polynomial(double a, double b, double c) {
        return Hermite.polynomial(power, a) * b - power * c * Hermite.polynomial(power - 1, a);
    }
}
