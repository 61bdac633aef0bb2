package org.engram.ui.transformer;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.engram.simulation.task.FactTable;
import org.engram.ui.figure.BarFigure;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.HeatmapFigure.Group;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Plateau;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Range;

/** The logits of a prompt, beside the levels of a construction. */
final class LogitFigure {
    private static final double HEADROOM = 0.08;

    private LogitFigure() {}

    /**
     * A bar for each answer.
     *
     * @param before the logits of another run of the same facts; empty when there are none
     * @param levels of a construction that is shown, or that is compared with
     */
    static BarFigure of(Prompt prompt, double[] logits, double[] before, List<Plateau> levels, String note) {
        FactTable facts = prompt.facts();
        LogitBars bars = LogitBars.of(prompt, logits, before);
        List<Group> relations = IntStream.range(0, facts.relationCount())
                .mapToObj(r -> new Group(facts.relations().get(r), facts.answerStart(r), facts.answerStart(r + 1)))
                .toList();
        return new BarFigure(
                new Heading("Logits", note),
                bars,
                relations,
                levels,
                LogitBars.KEYS,
                new AxisTitle("logit", "logit", range(logits, before, levels)),
                summary(prompt, bars));
    }

    private static Range range(double[] logits, double[] before, List<Plateau> levels) {
        DoubleStream all = DoubleStream.concat(
                DoubleStream.concat(DoubleStream.of(logits), DoubleStream.of(before)),
                levels.stream().mapToDouble(Plateau::value));
        double low = 0;
        double high = 0;
        for (double value : all.toArray()) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double room = HEADROOM * Math.max(1e-9, high - low);
        return new Range(low < 0 ? low - room : 0, high + room);
    }

    private static String summary(Prompt prompt, LogitBars bars) {
        return "Logits of %s and %s: the right answer has %s, the others of the relation at most %s, of the subject at most %s, all others at most %s"
                .formatted(
                        prompt.subjectName(),
                        prompt.relationName(),
                        Numbers.value(bars.largest(0), 3),
                        Numbers.value(bars.largest(1), 3),
                        Numbers.value(bars.largest(2), 3),
                        Numbers.value(bars.largest(3), 3));
    }
}
