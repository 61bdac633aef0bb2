package org.engram.ui.transformer;

import java.util.List;
import java.util.stream.DoubleStream;
import org.engram.ui.figure.BarFigure;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Plateau;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Range;
import org.engram.ui.laboratory.AnswerBars;

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
        AnswerBars bars = bars(prompt, logits, before);
        return new BarFigure(
                new Heading("Logits", note),
                bars,
                AnswerBars.relations(prompt.facts()),
                levels,
                AnswerBars.KEYS,
                new AxisTitle("logit", "logit", range(logits, before, levels)),
                summary(prompt, bars));
    }

    static AnswerBars bars(Prompt prompt, double[] logits, double[] before) {
        return AnswerBars.of(prompt.facts(), prompt.subject(), prompt.relation(), logits, before);
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

    private static String summary(Prompt prompt, AnswerBars bars) {
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
