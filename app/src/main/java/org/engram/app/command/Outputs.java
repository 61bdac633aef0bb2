package org.engram.app.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engram.app.command.Output.Content;

/**
 * Writes all results of a command, or none: files under temporary names beside their place, forced to the disk, and renamed when all of
 * them are complete. What is not an ordinary file (a pipe, a device) is written straight.
 */
final class Outputs {
    private Outputs() {}

    /** Fails early when a result could not be written after hours of work. */
    static void check(List<Output> outputs) {
        if (outputs.stream().filter(Output::toStandardOutput).count() > 1) {
            throw new UsageException("--csv and --json both are - (standard output), but only one of them may be.");
        }
        Map<Path, Output> seen = new LinkedHashMap<>();
        for (Output output : outputs) {
            if (!output.toStandardOutput()) {
                Path place = place(output);
                if (seen.put(place, output) != null && isOrdinary(place)) {
                    throw new UsageException("--csv and --json both are " + output.target() + ", but must differ.");
                }
                checkPlace(output, place);
            }
        }
    }

    private static void checkPlace(Output output, Path place) {
        Path folder = place.getParent();
        if (Files.isDirectory(place)) {
            throw failure(output, "it is a folder, not a file");
        }
        if (!Files.isDirectory(folder)) {
            throw failure(output, "there is no folder " + folder);
        }
        boolean writable = Files.exists(place) ? Files.isWritable(place) : Files.isWritable(folder);
        if (!writable) {
            throw failure(output, "writing there is not allowed");
        }
    }

    static void write(List<Output> outputs, OutputStream standardOutput) {
        Map<Path, Path> renames = new LinkedHashMap<>();
        try {
            for (Output output : outputs) {
                writeAside(output, renames);
            }
            for (Output output : outputs) {
                writeStraight(output, standardOutput);
            }
            rename(outputs, renames);
        } finally {
            renames.keySet().forEach(temporary -> temporary.toFile().delete());
        }
    }

    private static void writeAside(Output output, Map<Path, Path> renames) {
        if (output.toStandardOutput() || !isOrdinary(place(output))) {
            return;
        }
        Path place = place(output);
        Path temporary = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        temporary.toFile().deleteOnExit();
        renames.put(temporary, place);
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            write(output.content(), Channels.newOutputStream(channel));
            channel.force(true);
        } catch (IOException e) {
            throw failure(output, reason(e));
        }
    }

    private static void writeStraight(Output output, OutputStream standardOutput) {
        try {
            if (output.toStandardOutput()) {
                write(output.content(), standardOutput);
            } else if (!isOrdinary(place(output))) {
                try (OutputStream stream = Files.newOutputStream(place(output), StandardOpenOption.WRITE)) {
                    write(output.content(), stream);
                }
            }
        } catch (IOException e) {
            throw failure(output, reason(e));
        }
    }

    private static void rename(List<Output> outputs, Map<Path, Path> renames) {
        for (Map.Entry<Path, Path> rename : renames.entrySet()) {
            try {
                Files.move(
                        rename.getKey(),
                        rename.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw failure(outputs.getFirst(), reason(e));
            }
        }
    }

    private static void write(Content content, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        content.writeTo(writer);
        writer.flush();
    }

    private static boolean isOrdinary(Path place) {
        return !Files.exists(place) || Files.isRegularFile(place);
    }

    /** The file itself where the name is a link, so that the link stays. */
    private static Path place(Output output) {
        try {
            Path path = Path.of(output.target()).toAbsolutePath();
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw failure(output, "that is not the name of a file");
        }
    }

    private static FailureException failure(Output output, String reason) {
        return new FailureException("%s %s cannot be written: %s.".formatted(output.option(), output.target(), reason));
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
