package org.engram.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.training.TrainingRun;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.training.TransformerProblem;

/**
 * A training, run to its end.
 *
 * @param rows all that were measured, the start first, indexed by {@link TrainingColumn}
 */
record TrainSolution(
        TrainRequest request,
        FactTable table,
        List<double[]> rows,
        List<Stage> stages,
        RunStatistics statistics,
        int threads) {
    /** Nobody looks back. */
    private static final long MEMORY = 0;

    /** @throws FailureException when the run does not reach its end */
    static TrainSolution solve(TrainRequest request, int threads, Progress progress) {
        try (Kernel kernel = Kernel.best(threads)) {
            TransformerProblem problem = TransformerProblem.of(request.experiment());
            TrainingRun run = start(request, problem, kernel, MEMORY);
            List<double[]> rows = rows(run, progress);
            check(run.status());
            return new TrainSolution(request, problem.facts(), rows, run.stages(), run.statistics(), threads);
        }
    }

    /** Trains to the end and keeps everything for looking back. */
    static TrainingRun run(TrainRequest request, Kernel kernel, Progress progress) {
        TransformerProblem problem = TransformerProblem.of(request.experiment());
        TrainingRun run = start(request, problem, kernel, TrainingRun.DEFAULT_BUDGET_BYTES);
        rows(run, progress);
        check(run.status());
        return run;
    }

    private static void check(RunStatus status) {
        if (status instanceof RunStatus.Failed failed) {
            throw new FailureException(failed.reason());
        }
    }

    private static TrainingRun start(TrainRequest request, TransformerProblem problem, Kernel kernel, long memory) {
        try {
            return new TrainingRun(request.experiment(), problem, kernel, memory, () -> false);
        } catch (IllegalArgumentException e) {
            throw new FailureException(e.getMessage());
        }
    }

    private static List<double[]> rows(TrainingRun run, Progress progress) {
        List<double[]> rows = new ArrayList<>(List.of(run.newestRow()));
        while (run.advance()) {
            double[] newest = run.newestRow();
            if (of(newest, TrainingColumn.STEP) > of(rows.getLast(), TrainingColumn.STEP)) {
                rows.add(newest);
            }
            progress.at(run.status().end() / run.status().horizon());
        }
        progress.done();
        return rows;
    }

    static double of(double[] row, TrainingColumn column) {
        return row[column.ordinal()];
    }

    /** The row with the largest accuracy, the first of several. */
    double[] best() {
        double[] best = rows.getFirst();
        for (double[] row : rows) {
            if (of(row, TrainingColumn.TEST_ACCURACY) > of(best, TrainingColumn.TEST_ACCURACY)) {
                best = row;
            }
        }
        return best;
    }

    /** The first step at which a test reached the accuracy that was asked for; NaN when none was, or it was not reached. */
    double stepsToTarget() {
        double target = request.experiment().training().untilAccuracy();
        return rows.stream()
                .filter(row -> of(row, TrainingColumn.TEST_ACCURACY) >= target)
                .mapToDouble(row -> of(row, TrainingColumn.STEP))
                .findFirst()
                .orElse(Double.NaN);
    }

    void writeCsv(Writer writer) throws IOException {
        RowsCsv.write(Arrays.stream(TrainingColumn.values()).map(TrainingColumn::fileName), rows, writer);
    }
}
