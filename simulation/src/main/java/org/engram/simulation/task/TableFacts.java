package org.engram.simulation.task;

/**
 * The first S subjects and R relations of a table that was read, each A_r padded to {@code answersPerRelation} tokens
 * with answers that never occur (0: not padded).
 *
 * @param name what the table is called on the screen and in files: "countries" or the file's path
 */
public record TableFacts(String name, FactTable source, int subjects, int relations, int answersPerRelation)
        implements Facts {
    @Override
    public FactTable table() {
        return TablePart.of(source, subjects, relations, answersPerRelation);
    }
}
