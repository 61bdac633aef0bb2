package org.engram.ui.session;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Keeps the newest session a moment after each change, on a thread of its own. */
public final class SessionKeeper implements AutoCloseable {
    private static final long MOMENT_MILLIS = 250;
    private static final long CLOSING_MILLIS = 2000;

    private final SessionSlot slot;
    private final ExecutorService thread;
    private final AtomicReference<Supplier<KeptSession>> newest = new AtomicReference<>();
    private final AtomicReference<String> problem = new AtomicReference<>();
    private boolean failed;

    /** @param slot closed with this */
    public SessionKeeper(SessionSlot slot) {
        this.slot = slot;
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("session").factory());
    }

    /**
     * Returns at once.
     *
     * @param session asked on the thread of this keeper, unless a newer one comes before
     */
    public void keep(Supplier<KeptSession> session) {
        if (newest.getAndSet(session) == null && !thread.isShutdown()) {
            CompletableFuture.delayedExecutor(MOMENT_MILLIS, TimeUnit.MILLISECONDS, thread)
                    .execute(this::write);
        }
    }

    private void write() {
        Supplier<KeptSession> session = newest.getAndSet(null);
        if (session == null) {
            return;
        }
        try {
            slot.write(session.get());
            failed = false;
        } catch (IOException e) {
            if (!failed) {
                problem.set("The session cannot be kept in %s (%s); runs can still be saved by hand."
                        .formatted(slot.file().getParent(), e.getMessage()));
            }
            failed = true;
        }
    }

    /** Why the session could not be kept, once, in one sentence. */
    public Optional<String> takeProblem() {
        return Optional.ofNullable(problem.getAndSet(null));
    }

    /** Keeps what is still to be kept, and ends. */
    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        try {
            thread.execute(this::write);
            thread.shutdown();
            thread.awaitTermination(CLOSING_MILLIS, TimeUnit.MILLISECONDS);
            slot.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            problem.set(e.getMessage()); // the lock ends with the process
        }
    }
}
