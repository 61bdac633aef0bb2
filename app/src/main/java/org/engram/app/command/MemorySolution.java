package org.engram.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.memory.TrainingWatch;
import org.engram.simulation.training.DivergenceException;

/**
 * A memory, measured in every trial.
 *
 * @param rows all that were measured in their order, of a search every N that it looked at; indexed by {@link MemoryField}
 * @param capacities what each trial's search found; none where there was no search
 */
record MemorySolution(
        MemoryRequest request,
        List<double[]> rows,
        List<Integer> capacities,
        MeasuredMemory last,
        double wallSeconds,
        int threads) {
    private static final double NANOS = 1e9;

    /** @throws FailureException when a training leaves the finite numbers */
    static MemorySolution solve(MemoryRequest request, int threads, Progress progress) {
        try (Kernel kernel = Kernel.best(threads)) {
            return new Trials(request, kernel, progress).solve(threads);
        } catch (DivergenceException e) {
            throw new FailureException(e.getMessage());
        } finally {
            progress.done();
        }
    }

    /** The work of {@link #solve}. */
    private static final class Trials {
        private final MemoryRequest request;
        private final Kernel kernel;
        private final Progress progress;
        private final List<double[]> rows = new ArrayList<>();
        private final List<Integer> capacities = new ArrayList<>();
        private MeasuredMemory last;
        private int trial;

        Trials(MemoryRequest request, Kernel kernel, Progress progress) {
            this.request = request;
            this.kernel = kernel;
            this.progress = progress;
        }

        MemorySolution solve(int threads) {
            long started = System.nanoTime();
            for (trial = 0; trial < request.trials(); trial++) {
                MemoryExperiment experiment =
                        request.experiment().withSeed(request.experiment().seed() + trial);
                if (request.target().isPresent()) {
                    capacities.add(
                            MemoryCapacity.of(experiment, request.target().getAsDouble(), this::measure));
                } else {
                    measure(experiment);
                }
                progress.at((trial + 1.0) / request.trials());
            }
            double seconds = (System.nanoTime() - started) / NANOS;
            return new MemorySolution(request, rows, capacities, last, seconds, threads);
        }

        private double measure(MemoryExperiment experiment) {
            TrainingWatch watch = (step, steps, loss, accuracy) -> {
                progress.at((trial + (double) step / steps) / request.trials());
                return true;
            };
            last = MeasuredMemory.of(experiment, kernel, watch);
            if (!last.statistics().finite()) {
                throw new FailureException(
                        "The scores of the memory are no finite numbers; choose a smaller --learning-rate.");
            }
            rows.add(MemoryField.row(trial, last));
            return last.statistics().accuracy();
        }
    }

    /** The values of a column in all rows. */
    DoubleStream values(MemoryField field) {
        return rows.stream().mapToDouble(row -> row[field.ordinal()]);
    }

    double mean(MemoryField field) {
        return values(field).average().orElse(Double.NaN);
    }

    /** The mean of what the searches found; empty where there was none. */
    OptionalDouble meanCapacity() {
        return capacities.stream().mapToInt(Integer::intValue).average();
    }

    void writeCsv(Writer writer) throws IOException {
        RowsCsv.write(Arrays.stream(MemoryField.values()).map(MemoryField::fileName), rows, writer);
    }
}
