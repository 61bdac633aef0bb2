package org.engram.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.engram.simulation.experiment.Training;
import org.engram.simulation.experiment.TransformerChoice;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.runfile.FactSources;
import org.engram.simulation.runfile.TrainingOutcome;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.transformer.Architecture;

/** What a person wants to know of a training, in at most ten lines. */
final class TrainSummary {
    private TrainSummary() {}

    static void write(TrainSolution solution, Writer writer) throws IOException {
        TransformerSettings settings = solution.request().settings();
        FactTable table = solution.table();
        SummaryLine.write(
                writer,
                "facts",
                "%s: S = %d, R = %d, |A| = %d, %d facts",
                FactSources.name(settings.source()),
                table.subjectCount(),
                table.relationCount(),
                table.answerCount(),
                TrainingOutcome.facts(table));
        SummaryLine.write(writer, "model", "%s", model(solution));
        parameters(solution, writer);
        SummaryLine.write(writer, "weights", "%s", weights(solution));
        accuracy(solution, writer);
        end(solution.rows().getLast(), writer);
        if (solution.request().experiment().training().steps() > 0) {
            SummaryLine.write(writer, "stages", "%s", stages(solution));
            speed(solution, writer);
        }
    }

    private static String model(TrainSolution solution) {
        return switch (solution.request().experiment().architecture()) {
            case Architecture.OneLayer model ->
                "d = %d, H = %d heads of dimension %d, %s attention, %s"
                        .formatted(
                                model.dimension(),
                                model.heads(),
                                model.headDimension(),
                                model.attention().name().toLowerCase(Locale.ROOT),
                                model.mlpWidth() == 0 ? "no MLP" : "MLP of width " + model.mlpWidth());
            case Architecture.MergedHead merged -> "d = %d, merged head".formatted(merged.dimension());
        };
    }

    private static void parameters(TrainSolution solution, Writer writer) throws IOException {
        Architecture architecture = solution.request().experiment().architecture();
        long attention = TrainingOutcome.attentionParameters(architecture, solution.table());
        long mlp = TrainingOutcome.mlpParameters(architecture);
        SummaryLine.write(
                writer,
                "parameters",
                "%d attention, %d MLP, %.3g facts a parameter",
                attention,
                mlp,
                (double) TrainingOutcome.facts(solution.table()) / (attention + mlp));
    }

    private static String weights(TrainSolution solution) {
        TransformerSettings settings = solution.request().settings();
        Training training = solution.request().experiment().training();
        String start = settings.disabledReason(TransformerChoice.START).isPresent()
                ? "equal"
                : TransformerChoice.START
                        .label(settings.value(TransformerChoice.START))
                        .toLowerCase(Locale.ROOT);
        if (training.steps() == 0) {
            return "of " + start + ", not trained";
        }
        return "%s at the start, then %s at η = %s with batches of %d"
                .formatted(
                        start,
                        TransformerChoice.OPTIMISER.label(settings.value(TransformerChoice.OPTIMISER)),
                        TransformerParameter.LEARNING_RATE.text(settings.value(TransformerParameter.LEARNING_RATE)),
                        training.batch());
    }

    private static void accuracy(TrainSolution solution, Writer writer) throws IOException {
        SummaryLine.write(
                writer,
                "accuracy",
                "%.4f at the end, best %.4f at step %.0f",
                TrainSolution.of(solution.rows().getLast(), TrainingColumn.TEST_ACCURACY),
                TrainSolution.of(solution.best(), TrainingColumn.TEST_ACCURACY),
                TrainSolution.of(solution.best(), TrainingColumn.STEP));
    }

    private static void end(double[] row, Writer writer) throws IOException {
        SummaryLine.write(
                writer,
                "end",
                "step %.0f, test loss %.6g (relation-only %.6g, subject-only %.6g)",
                TrainSolution.of(row, TrainingColumn.STEP),
                TrainSolution.of(row, TrainingColumn.TEST_LOSS),
                TrainSolution.of(row, TrainingColumn.RELATION_ONLY_LOSS),
                TrainSolution.of(row, TrainingColumn.SUBJECT_ONLY_LOSS));
    }

    private static String stages(TrainSolution solution) {
        return solution.stages().stream().map(TrainSummary::stage).collect(Collectors.joining(", "));
    }

    private static String stage(Stage stage) {
        String name = stage.name().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return String.format(Locale.ROOT, "%s from step %.0f", name, stage.start());
    }

    private static void speed(TrainSolution solution, Writer writer) throws IOException {
        RunStatistics statistics = solution.statistics();
        SummaryLine.write(
                writer,
                "took",
                "%.3f s, %.1f steps a second, threads: %d",
                statistics.wallSeconds(),
                statistics.stepsPerSecond(),
                solution.threads());
    }
}
