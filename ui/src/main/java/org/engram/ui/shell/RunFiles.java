package org.engram.ui.shell;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.engram.simulation.runfile.RunFile;
import org.engram.simulation.runfile.RunFileException;
import org.engram.ui.export.AtomicFile;
import org.engram.ui.export.ExportException;
import org.engram.ui.laboratory.LaboratoryViewModel;

/** Opens and saves runs, and opens fact tables, from wherever a person names a file. */
final class RunFiles {
    /** Of a saved run. */
    static final String ENDING = ".engram";

    /** So many files are remembered. */
    static final int MOST_RECENT = 8;

    private static final int FIRST_BYTES = 256;

    private final Pages pages;
    private final Aside aside;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();

    /** @param wake called on any thread when there is something to take */
    RunFiles(Pages pages, Runnable wake) {
        this.pages = pages;
        aside = new Aside(wake);
    }

    /** Files that were opened or saved, the newest first. */
    ObservableList<Path> recent() {
        return recent;
    }

    /** A run is repeated in its laboratory, a fact table becomes the facts of the one that is shown; what is neither changes nothing. */
    void open(Path file) {
        if (isRun(file)) {
            shown().say("Reading " + file.getFileName() + "\u2026");
            aside.start(() -> read(file));
        } else {
            remember(file);
            shown().load(file);
        }
    }

    /** By its ending or by its first letter; whether it can be read is seen when it is. */
    private static boolean isRun(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(ENDING)
                || name.endsWith(".json")
                || firstBytes(file).stripLeading().startsWith("{");
    }

    private static String firstBytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private Runnable read(Path file) {
        try {
            RunFile run = RunFile.read(String.valueOf(file.getFileName()), file.toString());
            return () -> repeat(file, run);
        } catch (RunFileException e) {
            return () -> shown().say(e.getMessage());
        }
    }

    private void repeat(Path file, RunFile run) {
        shown().dismissNotice();
        if (!pages.showCommand(run.command())) {
            shown().say("%s is not the file of a run; it must be what Engram saved, or engram --json wrote."
                    .formatted(run.named()));
        } else if (shown().changes().repeat(run)) {
            remember(file);
        }
    }

    /** Writes the run that is shown; an older file of that name is lost only when the new one is complete. */
    void save(Path file) {
        Supplier<RunFile> run = shown().recorded();
        aside.start(() -> {
            try {
                AtomicFile.write(file, out -> {
                    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    run.get().write(writer);
                    writer.flush();
                });
                return () -> saved(file);
            } catch (ExportException e) {
                return () -> shown().say(e.getMessage());
            }
        });
    }

    private void saved(Path file) {
        remember(file);
        shown().say("Saved as " + file.getFileName() + ".");
    }

    void remember(Path file) {
        Path whole = file.toAbsolutePath();
        recent.remove(whole);
        recent.addFirst(whole);
        if (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
    }

    private LaboratoryViewModel<?, ?, ?, ?> shown() {
        return pages.laboratory().model();
    }

    /** Whether a file is being read or written. */
    boolean busy() {
        return aside.busy();
    }

    /** Once a picture: takes what was read. */
    void pulse() {
        aside.pulse();
    }
}
