package org.engram.ui.transformer;

import java.util.Arrays;
import java.util.List;
import org.engram.simulation.task.FactTable;
import org.engram.ui.figure.BarFigure;
import org.engram.ui.figure.Ink;

/** The logit of every answer to a prompt, coloured by what the answer has to do with it. */
@SuppressWarnings("ArrayRecordComponent") // made for one picture
record LogitBars(FactTable facts, double[] logits, double[] before, int[] keys) implements BarFigure.Bars {
    static final List<BarFigure.Key> KEYS = List.of(
            new BarFigure.Key("right", Ink.TOTAL),
            new BarFigure.Key("of the relation", Ink.RELATION),
            new BarFigure.Key("of the subject", Ink.SUBJECT),
            new BarFigure.Key("others", Ink.OTHER));

    /**
     * Names the answers by the prompt.
     *
     * @param logits one for each answer
     * @param before those of another run of the same facts, or none
     */
    static LogitBars of(Prompt prompt, double[] logits, double[] before) {
        FactTable facts = prompt.facts();
        int[] keys = new int[facts.answerCount()];
        Arrays.fill(keys, 3);
        for (int r = 0; r < facts.relationCount(); r++) {
            keys[facts.answer(prompt.subject(), r)] = 2;
        }
        Arrays.fill(keys, facts.answerStart(prompt.relation()), facts.answerStart(prompt.relation() + 1), 1);
        keys[facts.answer(prompt.subject(), prompt.relation())] = 0;
        return new LogitBars(facts, logits, before, keys);
    }

    @Override
    public int count() {
        return logits.length;
    }

    @Override
    public double value(int bar) {
        return logits[bar];
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
        return before.length == logits.length ? before[bar] : Double.NaN;
    }

    /** The largest logit of the answers with a key; −∞ when there are none. */
    double largest(int key) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < logits.length; a++) {
            largest = keys[a] == key ? Math.max(largest, logits[a]) : largest;
        }
        return largest;
    }
}
