package org.engram.simulation.transformer.construction;

/**
 * The Hermite tensor of degree p + 1 contracted with p copies of one unit vector and one of another (spec 2.5):
 *
 * <pre>
 * h = ⟨H_{p+1}(w), x^{⊗p} ⊗ y⟩ = He_p(a) b − p c He_{p−1}(a)      a = ⟨w, x⟩, b = ⟨w, y⟩, c = ⟨x, y⟩
 * E_w[σ(⟨w, z⟩) h] = E[σ^(p+1)(‖z‖ g)] ⟨z, x⟩^p ⟨z, y⟩      w ~ N(0, I), g ~ N(0, 1)
 * </pre>
 */
record PairPolynomial(int degree) {
    /** He_p(a), the factor of b. */
    double leading(double a) {
        return hermite(degree - 1, a);
    }

    /** p He_{p−1}(a), the factor of −c. */
    double correction(double a) {
        return (degree - 1) * hermite(degree - 2, a);
    }

    /** He_0 = 1, He_1 = x, He_{k+1} = x He_k − k He_{k−1}. */
    static double hermite(int k, double x) {
        double previous = 0;
        double value = 1;
        for (int i = 0; i < k; i++) {
            double next = x * value - i * previous;
            previous = value;
            value = next;
        }
        return value;
    }
}
