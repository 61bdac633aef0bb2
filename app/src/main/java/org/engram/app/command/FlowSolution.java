package org.engram.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.engram.simulation.experiment.Horizon;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.flow.FlowRun;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport;

/**
 * A run, solved to its end.
 *
 * @param rows the observables at the times that were asked for, in that order; empty when nobody asked
 */
record FlowSolution(
        FlowRequest request,
        FactTable table,
        StageReport stages,
        RunStatistics statistics,
        RecordingView<FlowColumn> recording,
        double[][] rows) {
    /** What recording and checkpoints may take. */
    private static final long MEMORY = 256L << 20;

    /** @throws FailureException when the run does not reach its end */
    static FlowSolution solve(FlowRequest request, boolean sampled, Progress progress) {
        try (Kernel kernel = Kernel.best()) {
            FlowRun run = new FlowRun(request.experiment(), kernel, MEMORY);
            double[][] rows = sampled ? rows(run, request, progress) : new double[0][];
            advance(run, Double.POSITIVE_INFINITY, progress);
            progress.done();
            check(run.status());
            return new FlowSolution(
                    request,
                    request.experiment().facts().table(),
                    run.report(),
                    run.statistics(),
                    run.recording(),
                    rows);
        }
    }

    /** Solves to the end and keeps everything for looking back. */
    static FlowRun run(FlowRequest request, Kernel kernel, Progress progress) {
        FlowRun run = new FlowRun(request.experiment(), kernel, MEMORY);
        advance(run, Double.POSITIVE_INFINITY, progress);
        progress.done();
        check(run.status());
        return run;
    }

    /** Where only the loss says when the run ends, its times are known at the end, and what was passed is looked up again. */
    private static double[][] rows(FlowRun run, FlowRequest request, Progress progress) {
        if (request.experiment().horizon() instanceof Horizon.Until until) {
            return rows(run, request.samples().times(until.time()), progress);
        }
        advance(run, Double.POSITIVE_INFINITY, progress);
        check(run.status());
        return rows(run, request.samples().times(run.status().end()), progress);
    }

    /** Measured in order of time, on the way where possible; kept in the order of the question. */
    private static double[][] rows(FlowRun run, double[] times, Progress progress) {
        double[][] rows = new double[times.length][];
        IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> times[i]))
                .forEachOrdered(i -> {
                    advance(run, times[i], progress);
                    rows[i] = run.snapshot(times[i]).columns();
                });
        return rows;
    }

    private static void advance(FlowRun run, double time, Progress progress) {
        while (run.status().end() < time && run.advance()) {
            progress.at(run.status().end() / run.status().horizon());
        }
    }

    private static void check(RunStatus status) {
        if (status instanceof RunStatus.Failed failed) {
            throw new FailureException(failed.reason());
        }
    }

    void writeCsv(Writer writer) throws IOException {
        RowsCsv.write(Arrays.stream(FlowColumn.values()).map(FlowColumn::fileName), Arrays.asList(rows), writer);
    }
}
