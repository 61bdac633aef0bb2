package org.engram.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.engram.app.command.Terminal;
import org.engram.simulation.runfile.Version;
import org.engram.ui.session.StateFolder;
import org.engram.ui.shell.EngramWindow;

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

    /** Writes the report and the sentence, and lets the window say it, which goes on. */
    static void tell(Throwable failure, EngramWindow window, Terminal terminal) {
        String sentence = sentence(failure, StateFolder.usual());
        terminal.say(sentence);
        window.failed(sentence, details(failure));
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
        return Files.writeString(file, details(failure));
    }

    /** Version, platform and where it happened. */
    private static String details(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return "Engram %s, Java %s, %s%n%s"
                .formatted(Version.TEXT, Runtime.version(), System.getProperty("os.name"), trace);
    }
}
