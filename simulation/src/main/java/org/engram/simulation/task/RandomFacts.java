package org.engram.simulation.task;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** a*(s, r) independent and uniform on A_r (spec 3), drawn with L64X128MixRandom in order of s, then r. */
public record RandomFacts(int subjects, int relations, int answersPerRelation, long seed) implements Facts {
    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException when one is less than 1
     */
    public RandomFacts {
        GeneratedTable.checkSizes(subjects, relations, answersPerRelation);
    }

    @Override
    public FactTable table() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return GeneratedTable.of(subjects, relations, answersPerRelation, (s, r) -> random.nextInt(answersPerRelation));
    }
}
