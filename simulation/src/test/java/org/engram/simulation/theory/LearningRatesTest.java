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
import org.engram.simulation.theory.StageReport.LearnedFirst;
import org.junit.jupiter.api.Test;

class LearningRatesTest {
    private static LearnedFirst first(FactTable table) {
        AnswerDistribution answers = AnswerDistribution.uniform(table);
        return StagePredictor.first(LearningRates.of(answers, 20, 32), Entropies.of(answers));
    }

    @Test
    void structuredFactsGiveTheClosedFormsRates() {
        AnswerDistribution answers = AnswerDistribution.uniform(new StructuredFacts(16, 4, 8).table());
        LearningRates rates = LearningRates.of(answers, 20, 32);
        ClosedForm form = new ClosedForm(16, 4, 8, 0);
        assertThat(rates.relation(3)).isCloseTo(form.relationRate(), within(1e-15));
        assertThat(rates.subject(15)).isCloseTo(form.subjectRate(), within(1e-15));
        assertThat(rates.meanRelation()).isCloseTo(0.0765466, within(5e-8));
        assertThat(rates.meanSubject()).isCloseTo(0.0292317, within(5e-8));
        assertThat(rates.eos()).isZero();
        assertThat(rates.noise()).isZero();
    }

    @Property(tries = 100)
    void ratesAreNormsOfTheDefinition(@ForAll @IntRange(min = 1, max = 12) int subjects, @ForAll long seed) {
        FactTable table = new RandomFacts(subjects, 3, 4, seed).table();
        LearningRates rates = LearningRates.of(AnswerDistribution.uniform(table), 7, 9);
        double[] marginal = new double[12];
        double[] ofRelation = new double[12];
        double[] ofSubject = new double[12];
        for (int s = 0; s < subjects; s++) {
            ofRelation[table.answer(s, 1)] += 1.0 / subjects;
            for (int r = 0; r < 3; r++) {
                marginal[table.answer(s, r)] += 1.0 / (3 * subjects);
            }
        }
        for (int r = 0; r < 3; r++) {
            ofSubject[table.answer(0, r)] += 1 / 3.0;
        }
        assertThat(rates.relation(1)).isCloseTo(distance(ofRelation) / 3, within(1e-14));
        assertThat(rates.subject(0)).isCloseTo(distance(ofSubject) / subjects, within(1e-14));
        assertThat(rates.eos()).isCloseTo(distance(marginal), within(1e-12));
        assertThat(rates.noise()).isCloseTo(distance(marginal) * 6 / 7, within(1e-12));
    }

    @Test
    void ratesSayWhichStageComesFirst() {
        assertThat(first(new StructuredFacts(16, 4, 8).table())).isEqualTo(LearnedFirst.RELATION);
        assertThat(first(new StructuredFacts(8, 64, 8).table())).isEqualTo(LearnedFirst.SUBJECT);
        assertThat(first(new StructuredFacts(8, 8, 8).table())).isEqualTo(LearnedFirst.BOTH);
        assertThat(first(new RandomFacts(16, 4, 8, 0).table())).isEqualTo(LearnedFirst.MARGINAL);
        assertThat(first(new StructuredFacts(16, 1, 8).table())).isEqualTo(LearnedFirst.SUBJECT);
        assertThat(first(new StructuredFacts(16, 4, 1).table())).isEqualTo(LearnedFirst.RELATION);
        assertThat(first(new StructuredFacts(16, 1, 1).table())).isNull();
    }

    private static double distance(double[] p) {
        return Math.sqrt(Arrays.stream(p)
                .map(x -> (x - 1.0 / p.length) * (x - 1.0 / p.length))
                .sum());
    }
}
