package org.engram.simulation.experiment;

import org.engram.simulation.task.FactTable;

/** The choice of facts, before S, R and D are applied to it. */
public sealed interface FactSource {
    record Structured() implements FactSource {}

    record Random() implements FactSource {}

    /** A table that was read; {@code name} is "countries" or the file's path. */
    record Table(String name, FactTable table) implements FactSource {}
}
