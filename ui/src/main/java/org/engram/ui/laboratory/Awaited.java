package org.engram.ui.laboratory;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An answer that is worked out aside, so that the window stays awake; the newest question wins. What came of it is taken once a picture.
 * All methods on the JavaFX thread.
 */
public final class Awaited<T> {
    /** What is worked out, on a thread of its own. */
    @FunctionalInterface
    public interface Question<T> {
        /** @param unwanted whether nobody waits for the answer any more */
        T answer(BooleanSupplier unwanted) throws Exception;
    }

    private FutureTask<T> pending;
    private AtomicBoolean unwanted = new AtomicBoolean();

    /** Nothing is asked yet. */
    public Awaited() {}

    /** Begins to work it out, and leaves the question before. */
    public void ask(Question<T> question) {
        cancel();
        AtomicBoolean left = new AtomicBoolean();
        unwanted = left;
        pending = new FutureTask<>(() -> question.answer(left::get));
        Thread.ofPlatform()
                .daemon()
                .name("aside")
                .start(pending); // computes rather than waits, which a virtual one is not made for
    }

    /** Nobody waits for the answer any more. */
    public void cancel() {
        unwanted.set(true);
        pending = null;
    }

    /** Whether an answer is being worked out, or there and not taken yet. */
    public boolean busy() {
        return pending != null;
    }

    /** The answer that is being worked out, for another thread that waits for it; empty where none is, or nothing comes of it. */
    public Supplier<Optional<T>> pending() {
        FutureTask<T> now = pending;
        return () -> now == null ? Optional.empty() : awaited(now);
    }

    private static <T> Optional<T> awaited(FutureTask<T> answer) {
        try {
            return Optional.of(answer.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            return Optional.empty();
        }
    }

    /** Hands on what is ready, if anything is: the answer, or why there is none. */
    public void take(Consumer<T> onAnswer, Consumer<Throwable> onFailure) {
        if (!busy() || !pending.isDone()) {
            return;
        }
        FutureTask<T> done = pending;
        pending = null;
        if (done.state() == Future.State.SUCCESS) {
            onAnswer.accept(done.resultNow());
        } else {
            onFailure.accept(done.exceptionNow());
        }
    }
}
