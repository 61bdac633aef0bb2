package org.engram.simulation.theory;

import java.util.Arrays;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.Zipf;

/**
 * How often each answer is right, for s ~ p(s) and r ~ p(r) independently:
 *
 * <pre>
 * p(a|r) = Σ_s p(s) 1{a = a*(s, r)}      p(a) = p(r) p(a|r) for a in A_r      p(a|s) = p(r) for a = a*(s, r), else 0
 * </pre>
 */
public final class AnswerDistribution {
    private final FactTable table;
    private final double[] subjects;
    private final double[] relations;
    private final double[] givenRelation;

    /**
     * @param subjects p(s), sums to one
     * @param relations p(r), sums to one
     */
    public AnswerDistribution(FactTable table, double[] subjects, double[] relations) {
        if (subjects.length != table.subjectCount() || relations.length != table.relationCount()) {
            throw new IllegalArgumentException("p(s) and p(r) do not have the table's sizes");
        }
        this.table = table;
        this.subjects = subjects.clone();
        this.relations = relations.clone();
        this.givenRelation = new double[table.answerCount()];
        for (int s = 0; s < subjects.length; s++) {
            for (int r = 0; r < relations.length; r++) {
                givenRelation[table.answer(s, r)] += subjects[s];
            }
        }
    }

    /** For the p(s) and p(r) of a problem. */
    public static AnswerDistribution of(FlowProblem problem) {
        FactTable table = problem.table();
        double[] subjects = new double[table.subjectCount()];
        double[] relations = new double[table.relationCount()];
        Arrays.setAll(subjects, problem::subjectProbability);
        Arrays.setAll(relations, problem::relationProbability);
        return new AnswerDistribution(table, subjects, relations);
    }

    /** For Zipf's law over subjects and relations. */
    public static AnswerDistribution of(FactTable table, double subjectZipf, double relationZipf) {
        return new AnswerDistribution(
                table,
                Zipf.probabilities(table.subjectCount(), subjectZipf),
                Zipf.probabilities(table.relationCount(), relationZipf));
    }

    /** Every subject and every relation equally often. */
    public static AnswerDistribution uniform(FactTable table) {
        double[] subjects = new double[table.subjectCount()];
        double[] relations = new double[table.relationCount()];
        Arrays.fill(subjects, 1.0 / subjects.length);
        Arrays.fill(relations, 1.0 / relations.length);
        return new AnswerDistribution(table, subjects, relations);
    }

    public FactTable table() {
        return table;
    }

    /** p(s). */
    public double subject(int s) {
        return subjects[s];
    }

    /** p(r). */
    public double relation(int r) {
        return relations[r];
    }

    /** p(a|r) for the one relation r that a answers. */
    public double givenRelation(int answer) {
        return givenRelation[answer];
    }

    /** H(a|r) for one relation. */
    public double entropyGivenRelation(int r) {
        double sum = 0;
        for (int a = table.answerStart(r); a < table.answerStart(r + 1); a++) {
            sum += entropyTerm(givenRelation[a]);
        }
        return sum;
    }

    /** H(p(r)), which is H(a|s) for every s, since a subject has one answer for each relation. */
    public double relationEntropy() {
        double sum = 0;
        for (double p : relations) {
            sum += entropyTerm(p);
        }
        return sum;
    }

    /** Σ_s p(s) (−log Σ_r p(a*(s, r))): the subject-only loss of a model that predicts p(a) whatever the prompt. */
    public double subjectOnlyLossOfMarginal() {
        double sum = 0;
        for (int s = 0; s < subjects.length; s++) {
            double mass = 0;
            for (int r = 0; r < relations.length; r++) {
                mass += relations[r] * givenRelation[table.answer(s, r)];
            }
            sum += subjects[s] == 0 ? 0 : -subjects[s] * Math.log(Math.min(1, mass));
        }
        return sum;
    }

    private static double entropyTerm(double p) {
        return p > 0 ? Math.max(0, -p * Math.log(p)) : 0;
    }
}
