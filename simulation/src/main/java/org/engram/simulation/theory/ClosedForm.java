package org.engram.simulation.theory;

import java.util.Optional;

/**
 * Structured facts with uniform p, D dividing S: the flow falls into two independent pairs of equations, one for relations with n = R
 * classes, one for subjects with n = D, and each has a closed form (spec 5.4):
 *
 * <pre>
 * λ_R = (1/R) √((R−1)/(RD))      c_R = √(D(R−1)/R)      x0 = k0² / (4 c_R)
 * λ_S = (1/S) √((D−1)/(RD))      c_S = √(R(D−1)/D)      y0 = k0² / (4 c_S)
 * t_esc = ln(4c/k0²) / (2λ)
 * </pre>
 *
 * A rate of zero (R = 1, D = 1) means that there is nothing to learn of that kind: no curve, an escape time of infinity.
 *
 * @param logInitialKey ln k0: ln α for weights that are all α, ln(α√(|A|+1)) for a balanced start
 */
public record ClosedForm(double subjects, double relations, double answersPerRelation, double logInitialKey) {
    /** λ_R. */
    public double relationRate() {
        return relationNorm() / relations;
    }

    /** λ_S. */
    public double subjectRate() {
        return subjectNorm() / subjects;
    }

    /** λ_R / λ_S = (S/R) √((R−1)/(D−1)); above one relations are learned first. */
    public double ratio() {
        return relationRate() / subjectRate();
    }

    /** t_R and its inverse. */
    public Optional<LearningCurve> relationCurve() {
        return curve(relationRate(), relations, relationNorm());
    }

    /** t_S and its inverse. */
    public Optional<LearningCurve> subjectCurve() {
        return curve(subjectRate(), answersPerRelation, subjectNorm());
    }

    /** When the keys of relations leave the origin. */
    public double relationEscape() {
        return relationCurve().map(LearningCurve::escape).orElse(Double.POSITIVE_INFINITY);
    }

    /** When the keys of subjects leave the origin. */
    public double subjectEscape() {
        return subjectCurve().map(LearningCurve::escape).orElse(Double.POSITIVE_INFINITY);
    }

    private Optional<LearningCurve> curve(double rate, double classes, double norm) {
        return rate > 0 ? Optional.of(LearningCurve.of(rate, classes, norm, logInitialKey)) : Optional.empty();
    }

    /** ‖p(·|r) − 1/|A|‖. */
    private double relationNorm() {
        return Math.sqrt((relations - 1) / (relations * answersPerRelation));
    }

    /** ‖p(·|s) − 1/|A|‖. */
    private double subjectNorm() {
        return Math.sqrt((answersPerRelation - 1) / (relations * answersPerRelation));
    }
}
