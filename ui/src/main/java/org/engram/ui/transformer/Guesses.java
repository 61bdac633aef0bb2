package org.engram.ui.transformer;

import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.AnswerDistribution;
import org.engram.simulation.theory.Entropies;

/**
 * How far one comes without knowing all of the facts.
 *
 * @param entropies the plateaus of the loss
 * @param relationAccuracy the accuracy of saying for each relation the answer that is right most often
 */
record Guesses(Entropies entropies, double relationAccuracy) {
    static Guesses of(FactTable facts) {
        AnswerDistribution answers = AnswerDistribution.uniform(facts);
        double sum = 0;
        for (int r = 0; r < facts.relationCount(); r++) {
            double likeliest = 0;
            for (int a = facts.answerStart(r); a < facts.answerStart(r + 1); a++) {
                likeliest = Math.max(likeliest, answers.givenRelation(a));
            }
            sum += likeliest;
        }
        return new Guesses(Entropies.of(answers), sum / facts.relationCount());
    }
}
