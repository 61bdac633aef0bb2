package org.engram.simulation.theory;

/**
 * Published relations between the size P of a memory and the number N of associations that it holds (spec 1.3–1.6, 2.6):
 *
 * <pre>
 * P = c·N log N,   P = d² for a linear memory, P = m d for an MLP
 * </pre>
 *
 * but for the MLP with few outputs, where P = c·N.
 */
public enum CapacityLine {
    /** Outer products, all associations at once recalled. */
    HEBB_STRICT("d² = 8 N log N", 8, true),
    /** Outer products, almost all recalled. */
    HEBB_TYPICAL("d² = 2 N log N", 2, true),
    /** The best matrix there is, as d → ∞ (Giorlandino, Goldt, Maillard): N log N / d² → 1/2. */
    OPTIMAL("N log N = d²/2", 2, true),
    /** Guide line of the paper's Figure 1, left: a matrix trained to 99 %. */
    TRAINED("d² = 1.3 N log N", 1.3, true),
    /** Guide line of the paper's Figure 1, right: an MLP trained to 99 %. */
    MLP("m d = 0.35 N log N", 0.35, true),
    /** Guide line of the paper's Figure 6: an MLP with 32 outputs. */
    MLP_FEW_OUTPUTS("m d = 1.2 N", 1.2, false);

    private static final double RELATIVE = 1e-14;

    private final String equation;
    private final double factor;
    private final boolean logarithmic;

    CapacityLine(String equation, double factor, boolean logarithmic) {
        this.equation = equation;
        this.factor = factor;
        this.logarithmic = logarithmic;
    }

    /** As a figure's legend has it. */
    public String equation() {
        return equation;
    }

    /** P for N ≥ 1. */
    public double size(double associations) {
        return factor * associations * (logarithmic ? Math.log(associations) : 1);
    }

    /** N for P ≥ 0; at least 1, as c·1·log 1 = 0 where there is a logarithm. */
    public double associations(double size) {
        return logarithmic ? inverse(size / factor) : size / factor;
    }

    /** The N ≥ 1 with N log N = p, by Newton's method on the convex function, from above. */
    private static double inverse(double p) {
        double n = 1 + p;
        double step;
        do {
            step = (n * Math.log(n) - p) / (1 + Math.log(n));
            n -= step;
        } while (step > RELATIVE * n);
        return n;
    }
}
