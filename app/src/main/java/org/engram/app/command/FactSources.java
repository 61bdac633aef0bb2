package org.engram.app.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.FactTableException;
import org.engram.simulation.task.FactTableReader;
import org.engram.simulation.task.FactTables;

/** Reads --facts. */
final class FactSources {
    static final String OPTION = "facts";
    static final String STRUCTURED = "structured";
    static final String RANDOM = "random";
    static final String COUNTRIES = "countries";

    private FactSources() {}

    static FactSource of(String text) {
        return switch (text) {
            case STRUCTURED -> new FactSource.Structured();
            case RANDOM -> new FactSource.Random();
            case COUNTRIES -> new FactSource.Table(COUNTRIES, FactTables.countries());
            default -> new FactSource.Table(text, read(text));
        };
    }

    /** A word that is neither a choice nor looks like a file is a misspelt choice. */
    private static FactTable read(String text) {
        try {
            Path file = Path.of(text);
            if (!text.contains(".") && !text.contains("/") && !Files.exists(file)) {
                throw unknown(text);
            }
            return FactTableReader.read(file);
        } catch (FactTableException e) {
            throw new FailureException(e.getMessage());
        } catch (InvalidPathException e) {
            throw unknown(text);
        }
    }

    private static UsageException unknown(String text) {
        return new UsageException(
                "--facts is %s but must be structured, random, countries or the name of a CSV file.".formatted(text));
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
