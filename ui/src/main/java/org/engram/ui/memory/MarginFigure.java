package org.engram.ui.memory;

import java.util.Arrays;
import java.util.List;
import org.engram.simulation.memory.RecallStatistics;
import org.engram.simulation.run.memory.MemorySnapshot;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.Ink;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.LineFigure.Plateau;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Range;
import org.engram.ui.player.Quantity;

/** By how much the right output leads the best wrong one: above zero an association is recalled, below it is not. */
final class MarginFigure {
    private static final double ROOM = 0.06;

    private MarginFigure() {}

    static LineFigure of(MemorySnapshot snapshot) {
        RecallStatistics statistics = snapshot.statistics();
        return new LineFigure(
                new Heading("Margins", "smallest first"),
                new Backdrop(
                        new AxisTitle("associations", "rank", new Range(1, Math.max(2, statistics.inputs()))),
                        new AxisTitle("margin", "margin", range(statistics)),
                        List.of(),
                        List.of(new Plateau("recalled above 0", 0)),
                        List.of(),
                        LegendPlace.NONE),
                List.of(new Series("margin", Ink.TOTAL, new SortedMargins(statistics))),
                List.of(),
                Double.NaN,
                summary(statistics));
    }

    /** With zero in it; margins are infinite where there is only one output. */
    private static Range range(RecallStatistics statistics) {
        double[] margins =
                Arrays.stream(statistics.margins()).filter(Double::isFinite).toArray();
        double low = Math.min(0, Arrays.stream(margins).min().orElse(0));
        double high = Math.max(0, Arrays.stream(margins).max().orElse(1));
        double room = ROOM * Math.max(1e-9, high - low);
        return new Range(low - room, high + room);
    }

    private static String summary(RecallStatistics statistics) {
        return "%s of %s associations have a margin above zero; the smallest is %s"
                .formatted(
                        Quantity.count(statistics.recalledCount()),
                        Quantity.count(statistics.inputs()),
                        Numbers.value(statistics.smallestMargin(), 3));
    }
}
