package org.engram.simulation.task;

/**
 * The first S subjects and R relations of a table that was read, each A_r reduced to the answers that occur, in the table's order, and
 * padded to {@code answersPerRelation} tokens with answers that never occur (0: not padded).
 *
 * @param name what the table is called on the screen and in files: "countries" or the file's path
 */
public record TableFacts(String name, FactTable source, int subjects, int relations, int answersPerRelation)
        implements Facts {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when the table has fewer subjects or relations, or a number is too small
     */
    public TableFacts {
        check(name, "subjects", subjects, source.subjectCount());
        check(name, "relations", relations, source.relationCount());
        if (answersPerRelation < 0) {
            throw new IllegalArgumentException(
                    "The answers of a relation are padded to %d but the number must be at least 0."
                            .formatted(answersPerRelation));
        }
    }

    private static void check(String name, String what, int count, int available) {
        if (count < 1 || count > available) {
            throw new IllegalArgumentException("%d %s are asked of %s, but the number must be from 1 to %d."
                    .formatted(count, what, name, available));
        }
    }

    /**
     * The part of the table.
     *
     * @throws IllegalArgumentException when a relation has more answers than it is to be padded to
     */
    @Override
    public FactTable table() {
        return TablePart.of(source, subjects, relations, answersPerRelation);
    }
}
