package org.engram.simulation.run.flow;

import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.Facts;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.task.TableFacts;

/**
 * The sizes that decide what a run takes, found without building generated facts.
 *
 * @param answersPerRelation D, for a table |A|/R; not always whole
 */
record RunSize(double subjects, double relations, double answersPerRelation) {
    static RunSize of(FlowExperiment experiment) {
        return of(experiment.facts());
    }

    private static RunSize of(Facts facts) {
        return switch (facts) {
            case StructuredFacts f -> new RunSize(f.subjects(), f.relations(), f.answersPerRelation());
            case RandomFacts f -> new RunSize(f.subjects(), f.relations(), f.answersPerRelation());
            case TableFacts f -> {
                FactTable table = f.table();
                double answers = (double) table.answerCount() / f.relations();
                yield new RunSize(f.subjects(), f.relations(), answers);
            }
        };
    }

    /** |A|. */
    double answers() {
        return relations * answersPerRelation;
    }

    /** (|A| + 1)(S + R + 2); a double, since it may lie far beyond an int. */
    double unknowns() {
        return (answers() + 1) * (subjects + relations + 2);
    }

    /** S·R. */
    double facts() {
        return subjects * relations;
    }
}
