package org.engram.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Work with files aside, so that the window stays awake; what came of it is taken in order, once a picture. */
final class Aside {
    private final Deque<CompletableFuture<Runnable>> pending = new ArrayDeque<>();
    private final Runnable wake;

    /** @param wake called on any thread when there is something to take */
    Aside(Runnable wake) {
        this.wake = wake;
    }

    /** @param work gives what is then to be done on the JavaFX thread */
    void start(Supplier<Runnable> work) {
        pending.add(
                CompletableFuture.supplyAsync(work, task -> Thread.ofVirtual().start(task)));
        wake.run();
    }

    boolean busy() {
        return !pending.isEmpty();
    }

    /** Once a picture. */
    void pulse() {
        while (!pending.isEmpty() && pending.peek().isDone()) {
            pending.poll().join().run();
        }
    }
}
