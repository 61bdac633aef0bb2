package org.engram.simulation.run;

import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.Facts;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.task.TableFacts;

/**
 * The counts of facts that decide what a run takes, found without building generated facts. Doubles, since products of them may lie far
 * beyond an int.
 *
 * @param subjects S
 * @param relations R
 * @param answersPerRelation D, for a table |A|/R; not always whole
 */
public record FactCounts(double subjects, double relations, double answersPerRelation) {
    public static FactCounts of(Facts facts) {
        return switch (facts) {
            case StructuredFacts f -> new FactCounts(f.subjects(), f.relations(), f.answersPerRelation());
            case RandomFacts f -> new FactCounts(f.subjects(), f.relations(), f.answersPerRelation());
            case TableFacts f -> {
                FactTable table = f.table();
                double answers = (double) table.answerCount() / f.relations();
                yield new FactCounts(f.subjects(), f.relations(), answers);
            }
        };
    }

    /** |A|. */
    public double answers() {
        return relations * answersPerRelation;
    }

    /** S·R. */
    public double facts() {
        return subjects * relations;
    }
}
