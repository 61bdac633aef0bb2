package org.engram.ui.laboratory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.engram.simulation.task.FactTable;

/**
 * p̂(·|s, r) as a bar chart shows it: the true answer first, then the likeliest others of A_r, and the rest in two sums.
 *
 * @param moreCount how many further answers of A_r there are
 * @param otherShare what all answers outside A_r have together
 * @param scale the probability at the right end of the bars
 */
public record Answers(List<Bar> bars, int moreCount, double moreShare, double otherShare, double scale) {
    /** @param known p(a|r), what the relation alone tells */
    public record Bar(int answer, String name, double probability, double known, boolean truth) {}

    public Answers {
        bars = List.copyOf(bars);
    }

    /** @param known p(a|r) by answer token */
    static Answers of(Answering answering, double[] known, int shown) {
        FactTable table = answering.table();
        int relation = answering.relation();
        int truth = answering.truth();
        List<Bar> ofRelation = new ArrayList<>();
        for (int a = table.answerStart(relation); a < table.answerStart(relation + 1); a++) {
            ofRelation.add(new Bar(a, table.answers().get(a), answering.probability()[a], known[a], a == truth));
        }
        ofRelation.sort(Comparator.comparingInt((Bar bar) -> bar.truth() ? 0 : 1)
                .thenComparingLong(bar -> -visibleDigits(bar))
                .thenComparingInt(Bar::answer));
        List<Bar> bars = ofRelation.subList(0, Math.min(shown, ofRelation.size()));
        double all = sum(ofRelation);
        return new Answers(bars, ofRelation.size() - bars.size(), all - sum(bars), Math.max(0, 1 - all), scale(bars));
    }

    /** Bars change places only when the numbers beside them do. */
    private static long visibleDigits(Bar bar) {
        return Math.round(1000 * bar.probability());
    }

    private static double scale(List<Bar> bars) {
        double largest = 0;
        for (Bar bar : bars) {
            largest = Math.max(largest, Math.max(bar.probability(), 2 * bar.known()));
        }
        return Math.min(1, largest);
    }

    private static double sum(List<Bar> bars) {
        return bars.stream().mapToDouble(Bar::probability).sum();
    }
}
