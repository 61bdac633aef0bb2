package org.engram.simulation.task;

/** Where the facts come from. Equal values give equal tables. */
public sealed interface Facts permits StructuredFacts, RandomFacts, TableFacts {
    /** The table that this choice stands for. */
    FactTable table();
}
