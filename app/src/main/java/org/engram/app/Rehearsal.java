package org.engram.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.engram.app.command.Commands;
import org.engram.app.command.Terminal;

/** What the build plays once, so that the JVM can record which classes are needed: each laboratory's figures and films, the command line. */
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
                return DefaultFigures.write(folder, SILENT) + commands(folder) + exports(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            terminal.say("The rehearsal found no temporary folder: " + e.getMessage() + ".");
            return 1;
        }
    }

    private static int commands(Path folder) {
        String run = folder.resolve("flow.json").toString();
        return command("flow") + command("flow --config", run) + command("facts", "countries");
    }

    /** Of runs as small as can be: it is about the classes, and somebody waits for the build. */
    private static int exports(Path folder) {
        Path train = folder.resolve("train.json");
        Path memory = folder.resolve("memory.json");
        return small(
                        "train --subjects 4 --relations 2 --answers 2 --noise 3 --length 5 --dimension 8 --heads 2"
                                + " --head-dimension 4 --mlp-width 8 --steps 8 --batch 16",
                        train)
                + small("memory --inputs 8 --dimension 8", memory)
                + export(folder.resolve("flow.json"), "--format svg,pdf,png,pptx,csv")
                + export(train, "--format svg,pdf,png,pptx,csv")
                + export(memory, "--format svg,pdf,png,pptx,csv")
                + export(memory, "--format gif,mp4 --size 320x240 --seconds 1 --fps 5");
    }

    private static int small(String words, Path run) {
        return command(words + " --json", run.toString());
    }

    private static int export(Path run, String words) {
        return command("export " + words + " --out", run.getParent().toString(), run.toString());
    }

    /** Words with spaces between them, then such as may have spaces within. */
    private static int command(String words, String... paths) {
        return Commands.run(
                Stream.concat(Stream.of(words.split(" ")), Stream.of(paths)).toList(), SILENT);
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
