package org.engram.ui.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The place of one window's session in the state folder, session-1.json or, beside windows that are open, session-2.json and so on. A lock,
 * which the system lets go when a process ends in whatever way, keeps others from it. A file is written aside, forced to the disk and
 * renamed, so that there is always a whole one.
 */
public final class SessionSlot implements AutoCloseable {
    private static final int MOST = 64;
    private static final long LARGEST = 256L << 20;

    private final Path folder;
    private final int number;
    private final FileChannel lock;
    private boolean written;

    private SessionSlot(Path folder, int number, FileChannel lock) {
        this.folder = folder;
        this.number = number;
        this.lock = lock;
    }

    /**
     * The first place that no open window has.
     *
     * @throws IOException when nothing can be kept in the folder
     */
    public static SessionSlot claim(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; number <= MOST; number++) {
            FileChannel channel = FileChannel.open(
                    folder.resolve("session-" + number + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return new SessionSlot(folder, number, channel);
            }
            channel.close();
        }
        throw new IOException("more than " + MOST + " windows are open");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another window of this process
        }
    }

    /** Where it is kept. */
    public Path file() {
        return file(number);
    }

    private Path file(int of) {
        return folder.resolve("session-" + of + ".json");
    }

    /**
     * What was kept last; for a further window that was never open, the preferences of the first.
     *
     * @param onProblem gets one sentence when the file is damaged, which is then set aside
     */
    public Optional<KeptSession> read(Consumer<String> onProblem) {
        if (Files.exists(file())) {
            try {
                return Optional.of(read(file()));
            } catch (IOException e) {
                onProblem.accept(setAside(e));
                return Optional.empty();
            }
        }
        return preferencesOfTheFirst();
    }

    private Optional<KeptSession> preferencesOfTheFirst() {
        try {
            return number > 1 && Files.exists(file(1))
                    ? Optional.of(read(file(1)).preferences())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the first window says so
        }
    }

    private static KeptSession read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("it is larger than any session");
        }
        return SessionJson.read(Files.readAllBytes(file));
    }

    private String setAside(IOException problem) {
        String name = "session-damaged-" + Instant.now().toString().replace(':', '-') + ".json";
        String what = "The session of last time cannot be read (%s); ".formatted(problem.getMessage());
        try {
            Files.move(file(), folder.resolve(name));
            return what + "it is kept as " + name + ", and this one begins afresh.";
        } catch (IOException e) {
            return what + "this one begins afresh.";
        }
    }

    /**
     * Writes a session; the one that an earlier window left stays beside it as session-1.before.json, whatever could not be taken over.
     *
     * @throws IOException when it cannot be written; the older file is then untouched
     */
    void write(KeptSession session) throws IOException {
        if (!written && Files.exists(file())) {
            Files.copy(
                    file(), folder.resolve("session-" + number + ".before.json"), StandardCopyOption.REPLACE_EXISTING);
        }
        Path draft = folder.resolve("session-" + number + ".json.part");
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(SessionJson.write(session));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        written = true;
    }

    /** Lets another window have the place. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
