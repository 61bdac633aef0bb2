package org.engram.ui.laboratory;

import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.task.FactTables;

/** The facts a person can choose, with the files that were loaded since the start. */
public final class FactChoices {
    private final ObservableList<FactChoice> entries = FXCollections.observableArrayList(
            new FactChoice("Structured", new FactSource.Structured()),
            new FactChoice("Random", new FactSource.Random()),
            new FactChoice("Countries", new FactSource.Table("countries", FactTables.countries())),
            FactChoice.FILE);

    FactChoices() {}

    public ObservableList<FactChoice> entries() {
        return entries;
    }

    /** The entry of a source; a new one above "CSV file…" when it is not there yet. */
    public FactChoice of(FactSource source) {
        return entries.stream()
                .filter(entry -> source.equals(entry.source()))
                .findFirst()
                .orElseGet(() -> add(source));
    }

    private FactChoice add(FactSource source) {
        String name = source instanceof FactSource.Table table ? fileName(table.name()) : source.toString();
        FactChoice choice = new FactChoice(name, source);
        entries.removeIf(entry -> entry.name().equals(name));
        entries.add(entries.size() - 1, choice);
        return choice;
    }

    private static String fileName(String path) {
        return String.valueOf(Path.of(path).getFileName());
    }
}
