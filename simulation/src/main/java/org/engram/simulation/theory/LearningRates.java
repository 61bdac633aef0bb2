package org.engram.simulation.theory;

import org.engram.simulation.task.FactTable;

/**
 * How fast each token leaves the origin, where k(z) grows like cosh(λ(z) t) (spec 5.4, 5.8), for any facts:
 *
 * <pre>
 * λ(r) = p(r) ‖p(·|r) − 1/|A|‖      λ(s) = p(s) ‖p(·|s) − 1/|A|‖
 * λ_EOS = ‖p(·) − 1/|A|‖            λ_noise = ((T−3)/N) λ_EOS
 * </pre>
 *
 * A rate of zero means that the token has nothing to learn at first.
 */
public final class LearningRates {
    /** Norms below this are rounding. */
    private static final double NEGLIGIBLE = 1e-12;

    private final double[] subjects;
    private final double[] relations;
    private final double eos;
    private final double noise;

    private LearningRates(double[] subjects, double[] relations, double eos, double noise) {
        this.subjects = subjects;
        this.relations = relations;
        this.eos = eos;
        this.noise = noise;
    }

    /**
     * @param noiseTokens N
     * @param promptLength T
     */
    public static LearningRates of(AnswerDistribution answers, int noiseTokens, int promptLength) {
        FactTable table = answers.table();
        double subjectNorm = subjectNorm(answers);
        double[] ofSubjects = new double[table.subjectCount()];
        for (int s = 0; s < ofSubjects.length; s++) {
            ofSubjects[s] = answers.subject(s) * subjectNorm;
        }
        double[] ofRelations = new double[table.relationCount()];
        double marginal = 0;
        for (int r = 0; r < ofRelations.length; r++) {
            ofRelations[r] = answers.relation(r) * relationNorm(answers, r);
            marginal += marginalSquares(answers, r);
        }
        double eos = norm(marginal);
        return new LearningRates(ofSubjects, ofRelations, eos, eos * (promptLength - 3) / noiseTokens);
    }

    /** λ(s). */
    public double subject(int s) {
        return subjects[s];
    }

    /** λ(r). */
    public double relation(int r) {
        return relations[r];
    }

    public double eos() {
        return eos;
    }

    public double noise() {
        return noise;
    }

    /** The mean of λ(s) over the subjects. */
    public double meanSubject() {
        return mean(subjects);
    }

    /** The mean of λ(r) over the relations. */
    public double meanRelation() {
        return mean(relations);
    }

    /** ‖p(·|s) − 1/|A|‖, the same for every subject: p(r) on its R answers, zero elsewhere. */
    private static double subjectNorm(AnswerDistribution answers) {
        FactTable table = answers.table();
        double uniform = 1.0 / table.answerCount();
        double squares = (table.answerCount() - table.relationCount()) * uniform * uniform;
        for (int r = 0; r < table.relationCount(); r++) {
            squares += square(answers.relation(r) - uniform);
        }
        return norm(squares);
    }

    private static double relationNorm(AnswerDistribution answers, int r) {
        FactTable table = answers.table();
        double uniform = 1.0 / table.answerCount();
        double squares = (table.answerCount() - table.answerCount(r)) * uniform * uniform;
        for (int a = table.answerStart(r); a < table.answerStart(r + 1); a++) {
            squares += square(answers.givenRelation(a) - uniform);
        }
        return norm(squares);
    }

    private static double marginalSquares(AnswerDistribution answers, int r) {
        FactTable table = answers.table();
        double uniform = 1.0 / table.answerCount();
        double squares = 0;
        for (int a = table.answerStart(r); a < table.answerStart(r + 1); a++) {
            squares += square(answers.relation(r) * answers.givenRelation(a) - uniform);
        }
        return squares;
    }

    private static double norm(double squares) {
        double norm = Math.sqrt(squares);
        return norm < NEGLIGIBLE ? 0 : norm;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double square(double x) {
        return x * x;
    }
}
