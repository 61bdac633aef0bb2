package org.engram.app.command;

import org.engram.simulation.experiment.FactSource;

/** Reads --facts. */
final class FactSources {
    static final String STRUCTURED = "structured";
    static final String RANDOM = "random";
    static final String COUNTRIES = "countries";

    private FactSources() {}

    static FactSource of(String text) {
        return switch (text) {
            case STRUCTURED -> new FactSource.Structured();
            case RANDOM -> new FactSource.Random();
            default -> throw new UsageException("no tables yet: " + text);
        };
    }

    /** The text that stands for a source. */
    static String name(FactSource source) {
        return switch (source) {
            case FactSource.Structured structured -> STRUCTURED;
            case FactSource.Random random -> RANDOM;
            case FactSource.Table table -> table.name();
        };
    }
}
