package org.engram.simulation.theory;

import org.engram.simulation.task.FactTable;

/**
 * What a model must hold at least to recall every fact without loss, in bits (spec 6.2; Nichani, Lee, Bietti 2025, Theorem 8):
 *
 * <pre>
 * facts = Σ_{s,r} log₂|A_r|                    = S R log₂ D
 * answer sets = Σ_r |A_r| log₂(|V| / |A_r|)    = R D log₂(|V| / D)
 * </pre>
 *
 * The first term is which answer of A_r each fact has, the second which tokens of the whole vocabulary V the A_r are; the theorem has
 * it to leading order, for |V| ≥ 2|A|. Facts and sets are taken to be drawn uniformly.
 *
 * @param facts bits of the facts, given the answer sets
 * @param answerSets bits of the answer sets
 */
public record RecallBound(double facts, double answerSets) {
    /** @param tokens |V|: subjects, relations, noise tokens, EOS and answers */
    public static RecallBound of(FactTable table, int tokens) {
        double facts = 0;
        double answerSets = 0;
        for (int r = 0; r < table.relationCount(); r++) {
            double answers = table.answerCount(r);
            facts += table.subjectCount() * log2(answers);
            answerSets += answers * log2(tokens / answers);
        }
        return new RecallBound(facts, answerSets);
    }

    /** Both terms, in bits. */
    public double total() {
        return facts + answerSets;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
