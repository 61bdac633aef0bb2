package org.engram.app;

import org.engram.ui.session.StateFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.engram.app.command.Terminal;
import org.engram.simulation.runfile.Version;

/**
 * What is left of a failure that nobody foresaw: one sentence for the person, and a file for whoever mends it in the platform's
 * state folder.
 */
public final class CrashReport {
    private CrashReport() {}

    /** Writes the report and the sentence; returns the exit code. */
    public static int report(Throwable failure, Terminal terminal) {
        terminal.say(sentence(failure, StateFolder.usual()));
        return 1;
    }

    static String sentence(Throwable failure, Path folder) {
        if (failure instanceof OutOfMemoryError) {
            return "Memory ran out; reduce --subjects, --relations or --answers, or give Java a larger heap.";
        }
        String what =
                "Something went wrong that should not (" + failure.getClass().getSimpleName() + "); ";
        try {
            return what + "a report is in " + write(failure, folder) + ".";
        } catch (IOException e) {
            return what + "no report could be written to " + folder + ".";
        }
    }

    private static Path write(Throwable failure, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("crash-" + Instant.now().toString().replace(':', '-') + ".txt");
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return Files.writeString(
                file,
                "Engram %s, Java %s, %s%n%s"
                        .formatted(Version.TEXT, Runtime.version(), System.getProperty("os.name"), trace));
    }
}
