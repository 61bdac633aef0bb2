package org.engram.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engram.app.command.Commands;
import org.engram.app.command.Terminal;

/** What the build plays once, so that the JVM can record which classes are needed: the figures in all formats, the command line. */
final class Rehearsal {
    private static final Terminal SILENT = new Terminal(
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            false);

    private Rehearsal() {}

    /** Returns the exit code. */
    static int play(Terminal terminal) {
        try {
            Path folder = Files.createTempDirectory("engram-rehearsal");
            try {
                String run = folder.resolve("flow.json").toString();
                return DefaultFigures.write(folder, SILENT)
                        + Commands.run(List.of("flow"), SILENT)
                        + Commands.run(List.of("flow", "--config", run), SILENT)
                        + Commands.run(
                                List.of("export", run, "--format", "svg,pdf,png,pptx,csv", "--out", folder.toString()),
                                SILENT)
                        + Commands.run(List.of("facts", "countries"), SILENT);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            terminal.say("The rehearsal found no temporary folder: " + e.getMessage() + ".");
            return 1;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
