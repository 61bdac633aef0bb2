package org.engram.ui.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where measured files go; deleted with all that is in it. */
record TemporaryFolder(Path path) implements AutoCloseable {
    static TemporaryFolder make() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("engram-benchmark"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of each file in it. */
    List<Long> sizes() {
        return files().stream().map(file -> file.toFile().length()).toList();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(path)) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : files()) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
