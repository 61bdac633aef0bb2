package org.engram.app.command;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.engram.simulation.experiment.Horizon;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.FlowRun;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
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
        RecordingView recording,
        double[][] rows) {
    /** What recording and checkpoints may take. */
    private static final long MEMORY = 256L << 20;

    /** @throws FailureException when the run does not reach its end */
    static FlowSolution solve(FlowRequest request, boolean sampled, Progress progress) {
        try (Kernel kernel = Kernel.best()) {
            FlowRun run = new FlowRun(request.experiment(), kernel, MEMORY);
            double[][] rows = sampled ? rows(run, request, progress) : solve(run, progress);
            progress.done();
            check(run.status());
            return new FlowSolution(
                    request,
                    request.experiment().facts().table(),
                    run.stages(),
                    run.statistics(),
                    run.recording(),
                    rows);
        }
    }

    private static double[][] solve(FlowRun run, Progress progress) {
        while (run.advance()) {
            progress.at(run.status().end() / run.status().horizon());
        }
        return new double[0][];
    }

    private static double[][] rows(FlowRun run, FlowRequest request, Progress progress) {
        if (request.experiment().horizon() instanceof Horizon.Until until) {
            return sample(run, request.samples().times(until.time()));
        }
        solve(run, progress);
        check(run.status());
        return sample(run, request.samples().times(run.status().end()));
    }

    /** The run measures at increasing times; the rows are wanted in the order of the question. */
    private static double[][] sample(FlowRun run, double[] times) {
        int[] order = IntStream.range(0, times.length)
                .boxed()
                .sorted((i, j) -> Double.compare(times[i], times[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[][] sorted =
                run.sample(Arrays.stream(order).mapToDouble(i -> times[i]).toArray());
        double[][] rows = new double[times.length][];
        for (int i = 0; i < sorted.length; i++) {
            rows[order[i]] = sorted[i];
        }
        return rows;
    }

    private static void check(RunStatus status) {
        if (status instanceof RunStatus.Failed failed) {
            throw new FailureException(failed.reason());
        }
    }
}
