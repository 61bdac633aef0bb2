package org.engram.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.runfile.FactSources;
import org.engram.simulation.runfile.FlowOutcome;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport;

/** What a person wants to know of a run, in at most ten lines. */
final class FlowSummary {
    private FlowSummary() {}

    static void write(FlowSolution solution, Writer writer) throws IOException {
        FactTable table = solution.table();
        StageReport stages = solution.stages();
        RunStatistics statistics = solution.statistics();
        SummaryLine.write(
                writer,
                "facts",
                "%s: S = %d, R = %d, |A| = %d, %d facts",
                FactSources.name(solution.request().settings().source()),
                table.subjectCount(),
                table.relationCount(),
                table.answerCount(),
                (long) table.subjectCount() * table.relationCount());
        SummaryLine.write(
                writer,
                "parameters",
                "%d (%d unknowns)",
                FlowOutcome.parameters(solution.request().experiment(), table),
                FlowOutcome.unknowns(table));
        SummaryLine.write(
                writer,
                "plateaus",
                "log|A| = %.6f, H(a|r) = %.6f",
                stages.plateauUniform(),
                stages.plateauHallucination());
        SummaryLine.write(
                writer,
                "learned first",
                "%s",
                stages.learnedFirst() == null
                        ? "nothing yet"
                        : stages.learnedFirst().name().toLowerCase(Locale.ROOT));
        SummaryLine.write(writer, "hallucination", "%s", onset(stages.hallucinationOnset()));
        SummaryLine.write(writer, "recall", "%s", onset(stages.recallOnset()));
        end(writer, solution.recording());
        SummaryLine.write(writer, "drift", "%.1e in k² − ‖W_OV‖²", drift(solution.recording()));
        SummaryLine.write(
                writer,
                "solved in",
                "%.3f s, %d steps, %d evaluations",
                statistics.wallSeconds(),
                statistics.steps(),
                statistics.evaluations());
    }

    private static double drift(RecordingView<FlowColumn> recording) {
        return recording.max(FlowColumn.CONSERVATION_DRIFT, 0, recording.size());
    }

    private static void end(Writer writer, RecordingView<FlowColumn> recording) throws IOException {
        int last = recording.size() - 1;
        SummaryLine.write(
                writer,
                "end",
                "t = %.6g, total loss %.6g, recall probability %.6g",
                recording.value(FlowColumn.T, last),
                recording.value(FlowColumn.TOTAL_LOSS, last),
                recording.value(FlowColumn.RECALL_PROBABILITY, last));
    }

    private static String onset(double time) {
        return Double.isNaN(time) ? "not reached" : String.format(Locale.ROOT, "begins at t = %.2f", time);
    }
}
