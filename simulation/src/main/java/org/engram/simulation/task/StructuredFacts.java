package org.engram.simulation.task;

/** a*(s, r) = ⌊sD/S⌋ + rD (spec 3): every relation divides the subjects into the same D classes. */
public record StructuredFacts(int subjects, int relations, int answersPerRelation) implements Facts {
    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException when one is less than 1
     */
    public StructuredFacts {
        GeneratedTable.checkSizes(subjects, relations, answersPerRelation);
    }

    @Override
    public FactTable table() {
        return GeneratedTable.of(
                subjects, relations, answersPerRelation, (s, r) -> (int) ((long) s * answersPerRelation / subjects));
    }
}
