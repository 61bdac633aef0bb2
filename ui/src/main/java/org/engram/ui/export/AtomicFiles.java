package org.engram.ui.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Files that appear all together or not at all: each is written beside its place and forced to the disk, and when all are complete they are
 * renamed. Older files of their names keep a second name until the last rename, so that none is lost when one fails. Interrupting the
 * thread cancels. Not for several threads; two of these do not disturb each other.
 */
public final class AtomicFiles implements AutoCloseable {
    private static final Logger LOG = System.getLogger(AtomicFiles.class.getName());

    private final Map<Path, Path> drafts = new LinkedHashMap<>();

    /** The older files by the files that replace them. */
    private final Map<Path, Path> kept = new LinkedHashMap<>();

    /** Nothing yet. */
    public AtomicFiles() {}

    /** @throws ExportException with one sentence; {@link #close()} then leaves everything as it was */
    public void add(Path file, AtomicFile.Content content) throws ExportException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new FileSystemException(file.toString(), null, "a folder has that name");
            }
            Path draft = beside(target, "part");
            draft.toFile().deleteOnExit();
            drafts.put(draft, target);
            fill(draft, content);
        } catch (IOException e) {
            throw new ExportException(sentence(file, e), e);
        }
    }

    private static void fill(Path draft, AtomicFile.Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** A hidden name that nobody else has. */
    private static Path beside(Path target, String ending) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + "." + ending);
    }

    /** Gives all files their names. */
    public void commit() throws ExportException {
        Deque<Path> named = new ArrayDeque<>();
        for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
            Path target = draft.getValue();
            try {
                keep(target);
                move(draft.getKey(), target);
                named.push(target);
            } catch (IOException e) {
                named.forEach(this::restore);
                throw new ExportException(sentence(target, e), e);
            }
        }
    }

    /** A second name for an older file; a copy where the disk knows no second names. */
    private void keep(Path target) throws IOException {
        if (drafts.size() == 1 || !Files.isRegularFile(target)) {
            return;
        }
        Path second = beside(target, "old");
        kept.put(target, second);
        try {
            Files.createLink(second, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(target, second, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** As well as can be: what could not be put back keeps its second name. */
    private void restore(Path target) {
        Path second = kept.remove(target);
        try {
            if (second == null) {
                Files.deleteIfExists(target);
            } else {
                move(second, target);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "could not put back " + target, e);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops what was not given its name, and what nobody needs any more. */
    @Override
    public void close() {
        drafts.keySet().forEach(draft -> draft.toFile().delete());
        kept.values().forEach(second -> second.toFile().delete());
    }

    private static String sentence(Path file, IOException e) {
        String start = "Could not write " + file + ": ";
        return switch (e) {
            case ClosedByInterruptException _ -> ExportException.CANCELLED;
            case ExportException said -> said.getMessage();
            case AccessDeniedException _ -> start + "its folder does not allow it; choose another folder.";
            case NoSuchFileException _ -> start + "its folder does not exist; choose a folder that does.";
            case FileSystemException f when f.getReason() != null -> start + f.getReason() + "; choose another place.";
            default -> start + reason(e) + "; free some space or choose another place.";
        };
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? "the disk refused" : e.getMessage();
    }
}
