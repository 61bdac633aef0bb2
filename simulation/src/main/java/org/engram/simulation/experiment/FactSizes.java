package org.engram.simulation.experiment;

import java.util.BitSet;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.Facts;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.task.TableFacts;

/**
 * A choice of facts with the sizes that apply to it, checked to be whole and in range.
 *
 * @param answers D; beside a table it counts only when its relations are padded
 * @param seed of random facts
 */
record FactSizes(FactSource source, int subjects, int relations, int answers, boolean padded, long seed) {
    /**
     * The facts. Builds no table.
     *
     * @param answersParameter what to name when D is too small
     * @throws InvalidSettingException when a relation of a table has more answers than it is to be padded to
     */
    Facts facts(Parameter answersParameter) {
        return switch (source) {
            case FactSource.Structured structured -> new StructuredFacts(subjects, relations, answers);
            case FactSource.Random random -> new RandomFacts(subjects, relations, answers, seed);
            case FactSource.Table table ->
                new TableFacts(
                        table.name(),
                        table.table(),
                        subjects,
                        relations,
                        padded ? padding(table, answersParameter) : 0);
        };
    }

    private int padding(FactSource.Table table, Parameter answersParameter) {
        int largest = 0;
        for (int r = 0; r < relations; r++) {
            largest = Math.max(largest, distinctAnswers(table.table(), r));
        }
        if (answers < largest) {
            String why = "a relation of %s has %d answers".formatted(table.name(), largest);
            throw RangeCheck.tooSmall(answersParameter, answers, largest, why);
        }
        return answers;
    }

    private int distinctAnswers(FactTable table, int relation) {
        BitSet seen = new BitSet();
        for (int s = 0; s < subjects; s++) {
            seen.set(table.answer(s, relation));
        }
        return seen.cardinality();
    }
}
