package org.engram.simulation.theory;

/**
 * How fast the tokens of structured facts leave the origin, uniform p (spec 5.4):
 *
 * <pre>
 * λ_R = (1/R) √((R−1)/(RD))      c_R = √(D(R−1)/R)
 * λ_S = (1/S) √((D−1)/(RD))      c_S = √(R(D−1)/D)
 * </pre>
 *
 * A rate of zero means that there is nothing to learn of that kind.
 */
public record StructuredRates(double subjects, double relations, double answersPerRelation) {
    /** λ_R; zero for one relation. */
    public double relation() {
        return Math.sqrt((relations - 1) / (relations * answersPerRelation)) / relations;
    }

    /** λ_S; zero for one answer a relation. */
    public double subject() {
        return Math.sqrt((answersPerRelation - 1) / (relations * answersPerRelation)) / subjects;
    }

    /** λ_R / λ_S = (S/R) √((R−1)/(D−1)); above one relations are learned first. */
    public double ratio() {
        return relation() / subject();
    }

    /** t_esc = ln(4 c_R / k0²) / (2 λ_R); infinite for one relation. */
    public double relationEscape(double logInitialKey) {
        return escape(relation(), answersPerRelation * (relations - 1) / relations, logInitialKey);
    }

    /** t_esc = ln(4 c_S / k0²) / (2 λ_S); infinite for one answer a relation. */
    public double subjectEscape(double logInitialKey) {
        return escape(subject(), relations * (answersPerRelation - 1) / answersPerRelation, logInitialKey);
    }

    private static double escape(double rate, double squaredScale, double logInitialKey) {
        if (rate == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, (Math.log(4) + Math.log(squaredScale) / 2 - 2 * logInitialKey) / (2 * rate));
    }
}
