package org.engram.ui.laboratory;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.task.FactTableException;
import org.engram.simulation.task.FactTableReader;

/** Reads a CSV aside, so that the window stays awake; the newest file wins. What came of it is taken once a picture. */
final class FactLoading {
    private CompletableFuture<FactSource.Table> pending;

    void start(Path file) {
        pending = CompletableFuture.supplyAsync(
                () -> read(file), task -> Thread.ofVirtual().start(task));
    }

    boolean busy() {
        return pending != null;
    }

    /** Hands on what is ready, if anything is: the table, or one sentence why there is none. */
    void take(Consumer<FactSource.Table> onTable, Consumer<String> onProblem) {
        if (pending == null || !pending.isDone()) {
            return;
        }
        CompletableFuture<FactSource.Table> done = pending;
        pending = null;
        switch (done.state()) {
            case SUCCESS -> onTable.accept(done.resultNow());
            default -> onProblem.accept(sentence(done.exceptionNow()));
        }
    }

    private static FactSource.Table read(Path file) {
        try {
            return new FactSource.Table(file.toString(), FactTableReader.read(file));
        } catch (FactTableException e) {
            throw new CompletionException(e);
        }
    }

    private static String sentence(Throwable problem) {
        Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
        return cause instanceof OutOfMemoryError
                ? "The file does not fit into memory; choose a smaller one."
                : cause.getMessage();
    }
}
