package org.engram.simulation.runfile;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.FactTableException;
import org.engram.simulation.task.FactTableReader;
import org.engram.simulation.task.FactTables;

/** The choice of facts by its word, and by the name of a file. */
public final class FactSources {
    public static final String OPTION = "facts";
    public static final String STRUCTURED = "structured";
    public static final String RANDOM = "random";
    public static final String COUNTRIES = "countries";

    private FactSources() {}

    /**
     * The facts that a text stands for.
     *
     * @throws InvalidSettingException when it is neither a choice nor a file
     * @throws RunFileException when the file is no table
     */
    public static FactSource of(String text) {
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
            throw new RunFileException(e.getMessage());
        } catch (InvalidPathException e) {
            throw unknown(text);
        }
    }

    private static InvalidSettingException unknown(String text) {
        return new InvalidSettingException(
                "--facts is %s but must be structured, random, countries or the name of a CSV file.".formatted(text));
    }

    /** The text that stands for a source. */
    public static String name(FactSource source) {
        return switch (source) {
            case FactSource.Structured structured -> STRUCTURED;
            case FactSource.Random random -> RANDOM;
            case FactSource.Table table -> table.name();
        };
    }

    /** Whether every Engram has this table under its name, so that the name is enough. */
    static boolean comesWithTheProgram(FactSource.Table table) {
        return table.name().equals(COUNTRIES) && table.table().equals(FactTables.countries());
    }
}
