package org.engram.simulation.theory.rivals;

/**
 * Facts with an answer of their own for every pair (D = S, |A| = S·R), seen by symmetry as two pairs of unknowns: α is how far the right
 * values stand out, β the key, one pair for subjects and one for relations (spec 8.1; Li, Di, Cao, Gu 2026):
 *
 * <pre>
 * q_S = α_S β_S / √R − ln(S−1)      p_S = σ(q_S)      e_S = 1 − p_S
 * q_R = α_R β_R / √S − ln(R−1)      p_R = σ(q_R)      e_R = 1 − p_R
 * loss = −ln p_S − ln p_R, the first the subject-only, the second the relation-only loss, in nats
 * </pre>
 *
 * The gradient flow is that of structured facts with D = S, α_S = √R Δ_s, β_S = k_s, and for relations likewise (spec 5.4).
 */
record ReducedModel(int subjects, int relations) {
    /** Places in the state. */
    static final int ALPHA_S = 0;

    static final int BETA_S = 1;
    static final int ALPHA_R = 2;
    static final int BETA_R = 3;
    static final int UNKNOWNS = 4;

    private static final String[] NAMES = {"α_S", "β_S", "α_R", "β_R"};

    /** q_S. */
    double subjectMargin(double[] state) {
        return state[ALPHA_S] * state[BETA_S] / Math.sqrt(relations) - Math.log(subjects - 1.0);
    }

    /** q_R. */
    double relationMargin(double[] state) {
        return state[ALPHA_R] * state[BETA_R] / Math.sqrt(subjects) - Math.log(relations - 1.0);
    }

    /** −ln p at a margin. */
    static double loss(double margin) {
        return softplus(-margin);
    }

    /** ln e at a margin; finite as long as the margin is. */
    static double logError(double margin) {
        return -softplus(margin);
    }

    /** The unknown at a place of the state, as in "α_S". */
    static String name(int place) {
        return NAMES[place];
    }

    /** ln(1 + e^x). */
    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
