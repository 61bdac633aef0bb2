package org.engram.ui.film;

import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Looks back at a run on a thread of its own, one scene ahead of whoever paints them. Not for several threads. */
final class Projector implements AutoCloseable {
    private final Reel reel;
    private final IntToDoubleFunction times;
    private final Set<String> names;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("film").factory());

    /**
     * @param reel a solved one, that nobody else uses until this is closed
     * @param times of the pictures, in the unit of the run's time
     * @param names of the figures
     */
    Projector(Reel reel, IntToDoubleFunction times, Set<String> names) {
        this.reel = reel;
        this.times = times;
        this.names = names;
    }

    /**
     * The scenes of pictures by their numbers; all of them are taken before others are asked for. When the thread is interrupted, the next
     * one is a {@link CancellationException}.
     */
    Iterator<Scene> scenes(IntStream pictures) {
        PrimitiveIterator.OfInt numbers = pictures.iterator();
        return new Iterator<>() {
            private Future<Scene> ahead = ask(numbers);

            @Override
            public boolean hasNext() {
                return ahead != null;
            }

            @Override
            public Scene next() {
                Future<Scene> due = ahead;
                ahead = ask(numbers);
                return taken(due);
            }
        };
    }

    /** Null after the last. */
    private Future<Scene> ask(PrimitiveIterator.OfInt numbers) {
        if (!numbers.hasNext()) {
            return null;
        }
        double time = times.applyAsDouble(numbers.nextInt());
        return thread.submit(() -> reel.at(time, names));
    }

    private static Scene taken(Future<Scene> due) {
        try {
            return due.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException problem ? problem : new IllegalStateException(cause);
    }

    /** What was asked ahead is given up; afterwards the reel is free. */
    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
    }
}
