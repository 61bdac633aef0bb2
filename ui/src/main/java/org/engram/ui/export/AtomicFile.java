package org.engram.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file that appears whole or not at all: written beside its place, forced to the disk, then renamed. */
public final class AtomicFile {
    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /** @throws ExportException with one sentence; an older file of that name is then untouched */
    public static void write(Path file, Content content) throws ExportException {
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(file, content);
            files.commit();
        }
    }
}
