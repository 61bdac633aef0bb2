package org.engram.ui.transformer;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.engram.simulation.experiment.Start;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.theory.ConstructionLevels;
import org.engram.simulation.theory.ConstructionLevels.Level;
import org.engram.simulation.transformer.Architecture.OneLayer;
import org.engram.simulation.transformer.construction.TheoremThree;
import org.engram.ui.laboratory.AnswerBars;

/** The logits of Theorem 3 beside those of the prompt that is asked: mean ± standard deviation over answers of a kind. */
final class LogitRows {
    private LogitRows() {}

    /** None for other models. */
    static List<TableRow> of(Moment moment) {
        TrainingFrame frame = moment.frame();
        return Constructions.untrained(frame)
                        && frame.experiment().start() instanceof Start.Constructed start
                        && start.theorem() instanceof TheoremThree theorem
                        && frame.experiment().architecture() instanceof OneLayer model
                ? rows(moment, model, theorem)
                : List.of();
    }

    private static List<TableRow> rows(Moment moment, OneLayer model, TheoremThree theorem) {
        TrainingFrame frame = moment.frame();
        ConstructionLevels levels =
                ConstructionLevels.of(frame.facts(), frame.experiment().embeddings(), model, theorem.blockSize());
        AnswerBars bars = LogitFigure.bars(
                moment.asked().prompt(), moment.asked().reading().logits(), new double[0]);
        return List.of(
                row("logit: right", levels.right(), bars, key -> key == 0),
                row("of r or s", levels.ofRelation(), bars, key -> key == 1 || key == 2),
                row("others", levels.other(), bars, key -> key == 3));
    }

    private static TableRow row(String name, Level level, AnswerBars bars, IntPredicate keys) {
        double[] logits = IntStream.range(0, bars.count())
                .filter(a -> keys.test(bars.key(a)))
                .mapToDouble(bars::value)
                .toArray();
        double mean = DoubleStream.of(logits).average().orElse(Double.NaN);
        double variance = DoubleStream.of(logits)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElse(0);
        return new TableRow(
                name,
                text(level.mean(), level.deviation()),
                text(mean, Math.sqrt(variance)),
                TableRow.NONE,
                "Mean and standard deviation of the logits of such answers: as the interference of random embeddings makes them, and of this prompt.");
    }

    private static String text(double mean, double deviation) {
        String text = String.format(Locale.ROOT, "%.2f", mean);
        return (deviation == 0 ? text : text + String.format(Locale.ROOT, " \u00b1 %.2f", deviation))
                .replace('-', '\u2212');
    }
}
