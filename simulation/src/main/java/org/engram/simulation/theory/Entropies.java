package org.engram.simulation.theory;

/**
 * The plateaus of the total loss: what is left to learn once a part is known (spec 5.3, 5.8), in nats.
 *
 * @param uniform log|A|: nothing is known
 * @param marginal H(a): how often each answer is right
 * @param givenRelation H(a|r), averaged over p(r): the hallucination plateau
 * @param givenSubject H(a|s), averaged over p(s): the plateau of the mirrored stage
 * @param subjectOnlyOfMarginal the subject-only loss of a model that predicts p(a) for every prompt
 */
public record Entropies(
        double uniform, double marginal, double givenRelation, double givenSubject, double subjectOnlyOfMarginal) {

    public static Entropies of(AnswerDistribution answers) {
        double givenRelation = 0;
        for (int r = 0; r < answers.table().relationCount(); r++) {
            givenRelation += answers.relation(r) * answers.entropyGivenRelation(r);
        }
        double givenSubject = answers.relationEntropy();
        return new Entropies(
                Math.log(answers.table().answerCount()),
                givenSubject + givenRelation,
                givenRelation,
                givenSubject,
                answers.subjectOnlyLossOfMarginal());
    }
}
