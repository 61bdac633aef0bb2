package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.StructuredFacts;
import org.junit.jupiter.api.Test;

class EntropiesTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void plateausOfThePapersSetting() {
        Entropies entropies = Entropies.of(AnswerDistribution.uniform(new StructuredFacts(16, 4, 8).table()));
        assertThat(entropies.uniform()).isCloseTo(3.4657, within(5e-5));
        assertThat(entropies.marginal()).isCloseTo(Math.log(32), within(ROUNDING));
        assertThat(entropies.givenRelation()).isCloseTo(2.0794, within(5e-5));
        assertThat(entropies.givenSubject()).isCloseTo(Math.log(4), within(ROUNDING));
        assertThat(entropies.subjectOnlyOfMarginal()).isCloseTo(Math.log(8), within(ROUNDING));
    }

    @Property(tries = 200)
    void knowingMoreNeverCostsMore(
            @ForAll @IntRange(min = 1, max = 20) int subjects,
            @ForAll @IntRange(min = 1, max = 6) int relations,
            @ForAll @IntRange(min = 1, max = 9) int answers,
            @ForAll long seed) {
        AnswerDistribution distribution = skewed(new RandomFacts(subjects, relations, answers, seed).table());
        Entropies entropies = Entropies.of(distribution);
        assertThat(entropies.givenRelation()).isBetween(0.0, entropies.marginal() + ROUNDING);
        assertThat(entropies.givenSubject()).isBetween(0.0, entropies.marginal() + ROUNDING);
        assertThat(entropies.marginal()).isLessThanOrEqualTo(entropies.uniform() + ROUNDING);
        assertThat(entropies.subjectOnlyOfMarginal()).isBetween(0.0, entropies.marginal() + ROUNDING);
    }

    @Property(tries = 100)
    void marginalIsTheEntropyOfAllAnswers(@ForAll @IntRange(min = 1, max = 20) int subjects, @ForAll long seed) {
        FactTable table = new RandomFacts(subjects, 3, 5, seed).table();
        double[] frequency = new double[table.answerCount()];
        AnswerDistribution distribution = skewed(table);
        for (int s = 0; s < subjects; s++) {
            for (int r = 0; r < 3; r++) {
                frequency[table.answer(s, r)] += distribution.subject(s) * distribution.relation(r);
            }
        }
        double entropy = Arrays.stream(frequency)
                .filter(p -> p > 0)
                .map(p -> -p * Math.log(p))
                .sum();
        assertThat(Entropies.of(distribution).marginal()).isCloseTo(entropy, within(ROUNDING));
    }

    private static AnswerDistribution skewed(FactTable table) {
        return new AnswerDistribution(table, falling(table.subjectCount()), falling(table.relationCount()));
    }

    private static double[] falling(int n) {
        double[] p = new double[n];
        Arrays.setAll(p, i -> 1.0 / (i + 1));
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(x -> x / sum).toArray();
    }
}
