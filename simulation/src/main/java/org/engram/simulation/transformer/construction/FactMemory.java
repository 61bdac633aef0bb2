package org.engram.simulation.transformer.construction;

import java.util.Arrays;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.NormalDraws;
import org.engram.simulation.transformer.WeightLayout;
import org.engram.simulation.transformer.WeightLayout.Block;

/**
 * The MLP as a memory of all facts that reads φ(s) + φ(r) (spec 2.5, 4.4): neurons w_i ~ N(0, I) without biases, and
 *
 * <pre>
 * v_i = (c/m) Σ_{s,r} φ(a*(s,r)) h(⟨w_i, φ(s)⟩, ⟨w_i, φ(r)⟩)      h of {@link PairPolynomial}, degree p + 1
 * E_w Vᵀσ(W(φ(s) + φ(r))) = cκ Σ_{s',r'} φ(a*(s',r')) ⟨φ(s) + φ(r), φ(s')⟩^p ⟨φ(s) + φ(r), φ(r')⟩
 * κ = E[σ^(p+1)(√2 g)], g ~ N(0, 1)
 * </pre>
 *
 * Terms of other subjects or relations have mean zero, as p is odd; a higher degree makes them smaller, and asks for more neurons. c is
 * such that the right answer scores {@value #SIGNAL}, above the residual φ(s) + φ(r) beside the MLP.
 */
final class FactMemory {
    /** The level of the right answer. */
    static final double SIGNAL = 10;

    /** So many neurons are made at a time. */
    private static final int NEURONS = 256;

    private final FactTable facts;
    private final Embeddings embeddings;
    private final PairPolynomial polynomial;
    private final double factor;
    private final Kernel kernel;
    private final int dimension;
    private final int pairTokens;
    private final double[] directions;
    private final double[] cosines;

    /** @throws IllegalArgumentException when σ has no part of this degree */
    FactMemory(FactTable facts, Embeddings embeddings, Activation activation, int degree, Kernel kernel) {
        this.facts = facts;
        this.embeddings = embeddings;
        this.kernel = kernel;
        polynomial = new PairPolynomial(degree);
        factor = SIGNAL / HermitePart.of(activation, degree);
        dimension = embeddings.dimension();
        pairTokens = facts.subjectCount() + facts.relationCount();
        directions = directions();
        cosines = cosines();
    }

    /** Draws the neurons. Modified: normal; the MLP's part of the weights. */
    void write(WeightLayout layout, NormalDraws normal, double[] weights) {
        Block in = layout.block("mlp_in");
        Block out = layout.block("mlp_out");
        int width = in.columns();
        for (int from = 0; from < width; from += NEURONS) {
            int count = Math.min(NEURONS, width - from);
            double[] neurons = new double[count * dimension];
            normal.fill(neurons, 0, neurons.length, 1);
            for (int i = 0; i < neurons.length; i++) {
                weights[in.start() + i % dimension * width + from + i / dimension] = neurons[i];
            }
            kernel.multiply(
                    count,
                    dimension,
                    facts.answerCount(),
                    answerFeatures(neurons, count, factor / width),
                    0,
                    embeddings.answers(),
                    0,
                    weights,
                    out.start() + from * dimension);
        }
    }

    /** Σ over the facts with answer a of h, for each neuron and a, times a factor. */
    private double[] answerFeatures(double[] neurons, int count, double times) {
        double[] projections = new double[count * pairTokens];
        kernel.multiplyTransB(count, pairTokens, dimension, neurons, 0, directions, 0, projections, 0);
        double[] features = new double[count * facts.answerCount()];
        for (int i = 0; i < count; i++) {
            addFacts(projections, i * pairTokens, features, i * facts.answerCount());
        }
        for (int i = 0; i < features.length; i++) {
            features[i] *= times;
        }
        return features;
    }

    /** Modified: features. */
    private void addFacts(double[] projections, int projection, double[] features, int feature) {
        int relations = facts.relationCount();
        int firstRelation = projection + facts.subjectCount();
        for (int s = 0; s < facts.subjectCount(); s++) {
            double a = projections[projection + s];
            double leading = polynomial.leading(a);
            double correction = polynomial.correction(a);
            for (int r = 0; r < relations; r++) {
                features[feature + facts.answer(s, r)] +=
                        leading * projections[firstRelation + r] - correction * cosines[s * relations + r];
            }
        }
    }

    /** φ(z)/‖φ(z)‖ of the subjects and the relations. */
    private double[] directions() {
        double[] unit = Arrays.copyOf(embeddings.tokens(), pairTokens * dimension);
        for (int z = 0; z < pairTokens; z++) {
            double norm = Math.sqrt(kernel.dot(dimension, unit, z * dimension, unit, z * dimension));
            for (int j = z * dimension; j < (z + 1) * dimension; j++) {
                unit[j] /= norm;
            }
        }
        return unit;
    }

    /** ⟨φ(s), φ(r)⟩ of the directions, row-major S×R. */
    private double[] cosines() {
        int subjects = facts.subjectCount();
        int relations = facts.relationCount();
        double[] products = new double[subjects * relations];
        kernel.multiplyTransB(
                subjects, relations, dimension, directions, 0, directions, subjects * dimension, products, 0);
        return products;
    }
}
