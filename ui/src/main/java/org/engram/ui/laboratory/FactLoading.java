package org.engram.ui.laboratory;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.task.FactTableReader;

/** Reads a CSV aside; the newest file wins. */
final class FactLoading {
    private final Awaited<FactSource.Table> table = new Awaited<>();

    void start(Path file) {
        table.ask(_ -> new FactSource.Table(file.toString(), FactTableReader.read(file)));
    }

    boolean busy() {
        return table.busy();
    }

    /** Hands on what is ready, if anything is: the table, or one sentence why there is none. */
    void take(Consumer<FactSource.Table> onTable, Consumer<String> onProblem) {
        table.take(onTable, problem -> onProblem.accept(sentence(problem)));
    }

    private static String sentence(Throwable problem) {
        return problem instanceof OutOfMemoryError
                ? "The file does not fit into memory; choose a smaller one."
                : problem.getMessage();
    }
}
