package org.engram.simulation.task;

/** a*(s, r) = ⌊sD/S⌋ + rD (spec 3): every relation divides the subjects into the same D classes. */
public record StructuredFacts(int subjects, int relations, int answersPerRelation) implements Facts {
    @Override
    public FactTable table() {
        return GeneratedTable.of(
                subjects, relations, answersPerRelation, (s, r) -> (int) ((long) s * answersPerRelation / subjects));
    }
}
