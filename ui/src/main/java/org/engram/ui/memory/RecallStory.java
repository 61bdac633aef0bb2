package org.engram.ui.memory;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.engram.simulation.memory.RecallStatistics;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.MemorySnapshot;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.figure.Numbers;
import org.engram.ui.laboratory.Verdict;
import org.engram.ui.player.Quantity;

/**
 * What a memory recalls and what it has lost, in words.
 *
 * @param lapses the associations that are not recalled, those lost last first; only the first few
 */
record RecallStory(Verdict verdict, List<Lapse> lapses) {
    private static final int LISTED = 6;
    private static final double HALF = 0.5;

    /**
     * An association that is not recalled.
     *
     * @param input "capital of France"
     * @param right "Paris"
     * @param said "Rome"
     * @param lost whether the memory said it right when it held fewer
     */
    record Lapse(String input, String right, String said, boolean lost) {
        private String sentence() {
            return lost
                    ? "%s was the %s; now it answers %s.".formatted(upperFirst(right), input, said)
                    : "The %s is %s, but it answers %s.".formatted(input, right, said);
        }

        /** Numbers instead of names. */
        private String plainSentence() {
            return lost
                    ? "It said %s to %s; now it answers %s.".formatted(right, input, said)
                    : "To %s it answers %s instead of %s.".formatted(input, said, right);
        }
    }

    RecallStory {
        lapses = List.copyOf(lapses);
    }

    /** @param before whether an input was said right when the memory held fewer */
    static RecallStory of(MemoryFrame frame, IntPredicate before) {
        MemoryNames names = MemoryNames.of(frame);
        List<Lapse> lapses = wrong(frame.snapshot(), before).stream()
                .limit(LISTED)
                .map(x -> lapse(frame.snapshot(), before, names, x))
                .toList();
        return new RecallStory(verdict(frame, names, lapses), lapses);
    }

    /** Those lost last, then the others, the largest lead of a wrong output first. */
    private static List<Integer> wrong(MemorySnapshot now, IntPredicate before) {
        RecallStatistics statistics = now.statistics();
        return IntStream.range(0, now.answers().length)
                .filter(x -> !statistics.recalled(x))
                .boxed()
                .sorted(Comparator.comparing((Integer x) -> !before.test(x))
                        .thenComparingDouble(
                                x -> statistics.correct()[x] - statistics.bestWrong()[x]))
                .toList();
    }

    private static Lapse lapse(MemorySnapshot now, IntPredicate before, MemoryNames names, int x) {
        return new Lapse(names.input(x), names.output(target(now, x)), names.output(now.answers()[x]), before.test(x));
    }

    private static Verdict verdict(MemoryFrame frame, MemoryNames names, List<Lapse> lapses) {
        MemorySnapshot now = frame.snapshot();
        int asked = now.statistics().inputs();
        int recalled = now.statistics().recalledCount();
        if (recalled == asked) {
            return new Verdict(StageName.RECALL, "Recalling all " + Quantity.count(asked), weakest(now, names));
        }
        String title = now.accuracy() < HALF
                ? "Drowned in interference"
                : "Recalling %s of %s".formatted(Quantity.count(recalled), Quantity.count(asked));
        return new Verdict(StageName.HALLUCINATION, title, said(frame, lapses) + rest(asked - recalled, lapses));
    }

    private static String said(MemoryFrame frame, List<Lapse> lapses) {
        if (lapses.isEmpty()) {
            return "Those that it does not recall are not among the first.";
        }
        Lapse first = lapses.getFirst();
        return frame.facts().isPresent() ? first.sentence() : first.plainSentence();
    }

    private static String rest(int wrong, List<Lapse> lapses) {
        int others = wrong - Math.min(1, lapses.size());
        if (others <= 0) {
            return "";
        }
        return others == 1 ? " One other is wrong too." : " %s others are wrong too.".formatted(Quantity.count(others));
    }

    /** The one that goes next. */
    private static String weakest(MemorySnapshot now, MemoryNames names) {
        RecallStatistics statistics = now.statistics();
        if (statistics.outputs() == 1) {
            return "There is only one output, so that nothing can be confused with it.";
        }
        double[] margins = statistics.margins();
        int weakest = IntStream.range(0, Math.min(margins.length, now.answers().length))
                .boxed()
                .min(Comparator.comparingDouble(x -> margins[x]))
                .orElseThrow();
        return "The weakest is %s%s: %s leads by %s."
                .formatted(
                        names.facts().isPresent() ? "the " : "",
                        names.input(weakest),
                        names.output(now.answers()[weakest]),
                        Numbers.value(margins[weakest], 2));
    }

    private static String upperFirst(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static int target(MemorySnapshot now, int x) {
        return now.statistics().target()[x];
    }
}
