package org.engram.simulation.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a fact table from CSV: the header {@code subject,relation,answer}, then one row for each (subject, relation) pair. UTF-8 with or
 * without byte order mark; quoted cells may hold commas and line breaks; lines end with LF or CRLF; blanks around cells and blank
 * lines do not count.
 */
public final class FactTableReader {
    /** A larger file is refused before it is read. */
    public static final long MAX_BYTES = 64L << 20;

    /** As many facts as 4096 subjects with 256 relations have. */
    public static final int MAX_FACTS = FactColumns.MAX_ROWS;

    private FactTableReader() {}

    /**
     * Reads a file.
     *
     * @throws FactTableException when it is no table; the message names the file as it was given
     */
    public static FactTable read(Path file) throws FactTableException {
        try {
            check(file);
            try (InputStream in = Files.newInputStream(file)) {
                return read(file.toString(), in);
            }
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /**
     * Reads to the end and leaves the stream open.
     *
     * @param name what the table is called in messages
     */
    public static FactTable read(String name, InputStream in) throws FactTableException {
        try {
            return new FactRows(name, new Utf8Text(in, MAX_BYTES)).table();
        } catch (UncheckedIOException e) {
            throw failure(name, e.getCause());
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    private static void check(Path file) throws FactTableException, IOException {
        if (Files.isDirectory(file)) {
            throw new FactTableException(file + " is a directory, but a fact table is a CSV file.");
        }
        if (!Files.exists(file)) {
            throw new FactTableException("There is no file " + file + ".");
        }
        if (!Files.isReadable(file)) {
            throw new FactTableException(file + " may not be read; its permissions must allow reading.");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new FactTableException("%s has %d bytes, but a fact table may have at most %d (%d MiB)."
                    .formatted(file, Files.size(file), MAX_BYTES, MAX_BYTES >> 20));
        }
    }

    private static FactTableException failure(String name, IOException e) {
        return e instanceof TextException text
                ? FactTableException.at(name, text.line(), text.getMessage())
                : unreadable(name, e);
    }

    private static FactTableException unreadable(String name, IOException e) {
        return new FactTableException("%s cannot be read (%s).".formatted(name, FactTableException.quote(reason(e))));
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
