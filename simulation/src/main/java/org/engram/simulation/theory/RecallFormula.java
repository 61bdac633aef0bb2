package org.engram.simulation.theory;

/**
 * What the outer-product memory W = Σ_x u_{f*(x)} e_xᵀ does, from the moments of its scores u_yᵀ W e_x (spec 1.3), for embeddings on the
 * sphere and an f* that gives each input an output of its own:
 *
 * <pre>
 * correct: mean 1, variance s² = (N−1)/d²
 * wrong, y = f*(x'):  mean 0, variance s_w² = (N−2)/d² + 2/d
 * wrong, y unused:    mean 0, variance s_u² = (N−1)/d² + 1/d
 * margin:  mean 1, variance 2/d + 1/d² + 2(N−2)/d²
 *
 * accuracy ≈ ∫ φ(g) Φ((1 + s g)/s_w)^(N−1) Φ((1 + s g)/s_u)^(M−N) dg
 * </pre>
 *
 * The integral takes the scores of one input to be independent and Gaussian. It is pessimistic by up to 5/d at middle accuracies.
 *
 * @param inputs N
 * @param outputs M ≥ N
 * @param dimension d
 */
public record RecallFormula(double inputs, double outputs, double dimension) {
    private static final double RANGE = 10;
    private static final int PANELS = 40;

    /** s². */
    public double correctVariance() {
        return (inputs - 1) / (dimension * dimension);
    }

    /** s_w², of an output that another input has. */
    public double wrongVariance() {
        return Math.max(0, inputs - 2) / (dimension * dimension) + 2 / dimension;
    }

    /** s_u², of an output that no input has. */
    public double unusedVariance() {
        return correctVariance() + 1 / dimension;
    }

    /** The variance of u_{f*(x)}ᵀWe_x − u_yᵀWe_x over pairs of used outputs. */
    public double marginVariance() {
        return correctVariance() + wrongVariance();
    }

    /** The share of inputs whose correct score is the largest. */
    public double accuracy() {
        return GaussLegendre.integrate(this::recalled, -RANGE, RANGE, PANELS);
    }

    private double recalled(double g) {
        double correct = 1 + Math.sqrt(correctVariance()) * g;
        double log = below(inputs - 1, correct, wrongVariance()) + below(outputs - inputs, correct, unusedVariance());
        return NormalDistribution.density(g) * Math.exp(log);
    }

    /** The logarithm of the chance that so many scores are below the correct one. */
    private static double below(double count, double correct, double variance) {
        return count == 0 ? 0 : count * NormalDistribution.logCumulative(correct / Math.sqrt(variance));
    }

    /** √(2 log n)·s, about the largest of n scores of deviation s: what a correct score has to exceed. */
    public static double extremeValue(double count, double deviation) {
        return Math.sqrt(2 * Math.log(count)) * deviation;
    }
}
