package org.engram.simulation.theory;

/**
 * The closed form of how one kind of token is learned: its logit margin x(t), which decides p = e^x / (e^x + n − 1) among n classes,
 * follows (spec 5.4, the invariant neglected, as it may be after the escape)
 *
 * <pre>
 * 2λt = ln(x/x0) + (E(x) − E(x0))/n,      E(x) = Ei(x) − γ − ln x
 * </pre>
 *
 * which is spec 5.4's t(x) with its Ei rewritten, so that a start as small as 1e-300 neither underflows nor cancels.
 *
 * @param rate λ, above zero
 * @param classes n, above one; not always whole for facts that are not structured
 * @param logStart ln x0
 */
public record LearningCurve(double rate, double classes, double logStart) {
    private static final int MOST_ITERATIONS = 100;

    /**
     * The curve of a token z whose values grow along p(·|z) − 1/|A|: x = k²/c with 1/c = ‖p(·|z) − 1/|A|‖ n/(n−1), and x0 = k0²/(4c).
     */
    static LearningCurve of(double rate, double classes, double norm, double logInitialKey) {
        double logScale = Math.log(norm * classes / (classes - 1));
        return new LearningCurve(rate, classes, 2 * logInitialKey - Math.log(4) + logScale);
    }

    /** When the margin would reach 1 if it grew exponentially for ever: ln(4c/k0²)/(2λ), at least 0. */
    public double escape() {
        return Math.max(0, -logStart / (2 * rate));
    }

    /** When the margin reaches x. */
    public double timeOfMargin(double x) {
        return (Math.log(x) - logStart + integral(x)) / (2 * rate);
    }

    /** When the probability of the right class reaches p in (1/n, 1). */
    public double timeOfProbability(double p) {
        return timeOfMargin(Math.log(p * (classes - 1) / (1 - p)));
    }

    /** When −log p falls to a value in (0, log n). */
    public double timeOfLoss(double loss) {
        return timeOfMargin(Math.log((classes - 1) / Math.expm1(loss)));
    }

    /** The margin at a time; x0 at t ≤ 0. Newton's method on ln x from the right, where it falls monotonically to the root. */
    public double margin(double t) {
        double target = 2 * rate * t;
        if (target <= 0) {
            return Math.exp(logStart);
        }
        double bound = Math.log(2 * Math.log(2 + classes * target) + 2);
        double u = Math.max(logStart, Math.min(logStart + target, bound));
        for (int i = 0; i < MOST_ITERATIONS; i++) {
            double x = Math.exp(u);
            double step = (u - logStart + integral(x) - target) / (1 + Math.expm1(x) / classes);
            u -= step;
            if (Math.abs(step) < 1e-15 * Math.max(1, Math.abs(u))) {
                break;
            }
        }
        return Math.exp(u);
    }

    /** −log p at a time. */
    public double loss(double t) {
        return Math.log1p((classes - 1) * Math.exp(-margin(t)));
    }

    private double integral(double x) {
        return (ExponentialIntegral.entire(x) - ExponentialIntegral.entire(Math.exp(logStart))) / classes;
    }
}
