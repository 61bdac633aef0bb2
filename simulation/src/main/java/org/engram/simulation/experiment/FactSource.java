package org.engram.simulation.experiment;

import org.engram.simulation.task.FactTable;

/** The choice of facts, before S, R and D are applied to it. */
public sealed interface FactSource {
    record Structured() implements FactSource {}

    record Random() implements FactSource {}

    /** A table that was read; {@code name} is "countries" or the file's path. */
    record Table(String name, FactTable table) implements FactSource {
        @Override
        public double subjects() {
            return table.subjectCount();
        }

        @Override
        public double relations() {
            return table.relationCount();
        }
    }

    /** How many subjects there are to choose from; generated facts have as many as are asked for. */
    default double subjects() {
        return Double.POSITIVE_INFINITY;
    }

    /** How many relations there are to choose from. */
    default double relations() {
        return Double.POSITIVE_INFINITY;
    }
}
