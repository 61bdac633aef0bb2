package org.engram.simulation.kernel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Threads that share one task at a time with their caller. Between two tasks a worker looks out for the next for some
 * microseconds, then parks: products follow each other closely, and waking a thread takes longer than many of them.
 */
final class Team implements AutoCloseable {
    /** A task in numbered parts that may run at the same time. */
    interface Task {
        void run(int part, int parts);
    }

    private static final int SPINS = 2000;

    private final Thread[] workers;
    private final AtomicInteger pending = new AtomicInteger();
    private Task task;
    private Thread caller;
    private final AtomicInteger round = new AtomicInteger();
    private volatile boolean closed;
    private volatile Throwable failure;

    /** A team of {@code size} with its caller. */
    Team(int size) {
        workers = new Thread[size - 1];
        for (int i = 0; i < workers.length; i++) {
            int part = i + 1;
            workers[i] =
                    Thread.ofPlatform().daemon().name("engram-kernel-" + part).start(() -> serve(part));
        }
    }

    /** The caller and its workers; 1 after {@link #close}. */
    int size() {
        return closed ? 1 : workers.length + 1;
    }

    /** Runs all parts; returns when the last has ended. */
    void run(Task next) {
        task = next;
        caller = Thread.currentThread();
        pending.set(workers.length);
        round.incrementAndGet();
        for (Thread worker : workers) {
            LockSupport.unpark(worker);
        }
        try {
            next.run(0, workers.length + 1);
        } finally {
            awaitWorkers();
        }
        rethrow();
    }

    private void awaitWorkers() {
        for (int spin = 0; pending.get() > 0; spin++) {
            if (spin < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
            }
        }
    }

    private void rethrow() {
        Throwable thrown = failure;
        failure = null;
        switch (thrown) {
            case null -> {}
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new IllegalStateException(thrown);
        }
    }

    private void serve(int part) {
        int seen = 0;
        while (awaitRound(seen)) {
            seen++;
            try {
                task.run(part, workers.length + 1);
            } catch (Throwable thrown) {
                failure = thrown;
            }
            if (pending.decrementAndGet() == 0) {
                LockSupport.unpark(caller);
            }
        }
    }

    private boolean awaitRound(int seen) {
        for (int spin = 0; round.get() == seen && !closed; spin++) {
            if (spin < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
            }
        }
        return round.get() != seen;
    }

    @Override
    public void close() {
        closed = true;
        for (Thread worker : workers) {
            LockSupport.unpark(worker);
        }
    }
}
