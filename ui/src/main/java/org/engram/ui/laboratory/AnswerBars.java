package org.engram.ui.laboratory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.engram.simulation.task.FactTable;
import org.engram.ui.figure.BarFigure;
import org.engram.ui.figure.HeatmapFigure.Group;
import org.engram.ui.figure.Ink;

/** What a model says of every answer to a prompt, be it logits or probabilities, coloured by what the answer has to do with it. */
@SuppressWarnings("ArrayRecordComponent") // made for one picture
public record AnswerBars(FactTable facts, double[] values, double[] compared, int[] keys) implements BarFigure.Bars {
    /** What the colours mean. */
    public static final List<BarFigure.Key> KEYS = List.of(
            new BarFigure.Key("right", Ink.TOTAL),
            new BarFigure.Key("of the relation", Ink.RELATION),
            new BarFigure.Key("of the subject", Ink.SUBJECT),
            new BarFigure.Key("others", Ink.OTHER));

    /**
     * Names the answers by the fact that is asked.
     *
     * @param values one for each answer
     * @param compared what they are compared with, or none
     */
    public static AnswerBars of(FactTable facts, int subject, int relation, double[] values, double[] compared) {
        int[] keys = new int[facts.answerCount()];
        Arrays.fill(keys, 3);
        for (int r = 0; r < facts.relationCount(); r++) {
            keys[facts.answer(subject, r)] = 2;
        }
        Arrays.fill(keys, facts.answerStart(relation), facts.answerStart(relation + 1), 1);
        keys[facts.answer(subject, relation)] = 0;
        return new AnswerBars(facts, values, compared, keys);
    }

    @Override
    public int count() {
        return values.length;
    }

    @Override
    public double value(int bar) {
        return values[bar];
    }

    @Override
    public String name(int bar) {
        return facts.answers().get(bar);
    }

    @Override
    public String kind() {
        return "answer";
    }

    @Override
    public int key(int bar) {
        return keys[bar];
    }

    @Override
    public double compared(int bar) {
        return compared.length == values.length ? compared[bar] : Double.NaN;
    }

    /** Below them: an answer belongs to its relation. */
    public static List<Group> relations(FactTable facts) {
        return IntStream.range(0, facts.relationCount())
                .mapToObj(r -> new Group(facts.relations().get(r), facts.answerStart(r), facts.answerStart(r + 1)))
                .toList();
    }

    /** The largest value of the answers with a key; −∞ when there are none. */
    public double largest(int key) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < values.length; a++) {
            largest = keys[a] == key ? Math.max(largest, values[a]) : largest;
        }
        return largest;
    }
}
