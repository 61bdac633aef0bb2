package org.engram.ui.memory;

import java.util.List;
import java.util.stream.DoubleStream;
import org.engram.simulation.memory.RecallStatistics;
import org.engram.simulation.memory.ScoreHistogram;
import org.engram.simulation.run.memory.MemorySnapshot;
import org.engram.simulation.theory.RecallFormula;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.Ink;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.LineFigure.Limit;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Range;

/** The scores of right and of wrong outputs, and √(2 log M)·s_w, about the largest wrong one of an input. */
final class ScoreHistogramFigure {
    private static final double HEADROOM = 1.1;
    private static final int MANY = 16;

    private ScoreHistogramFigure() {}

    static LineFigure of(MemorySnapshot snapshot) {
        ScoreHistogram histogram = snapshot.histogram();
        RecallStatistics statistics = snapshot.statistics();
        double top = DoubleStream.concat(DoubleStream.of(histogram.correct()), DoubleStream.of(histogram.wrong()))
                .max()
                .orElse(1);
        double high = histogram.low() + histogram.width() * histogram.correct().length;
        return new LineFigure(
                new Heading("Scores", ""),
                new Backdrop(
                        new AxisTitle("score", "score", new Range(histogram.low(), high)),
                        new AxisTitle("density", "density", new Range(0, HEADROOM * top)),
                        List.of(),
                        List.of(),
                        List.of(),
                        limits(snapshot, statistics),
                        LegendPlace.BESIDE_TITLE),
                List.of(
                        series("right", Ink.TOTAL, histogram, histogram.correct()),
                        series("wrong", Ink.RELATION, histogram, histogram.wrong())),
                List.of(),
                Double.NaN,
                summary(statistics));
    }

    private static Series series(String name, Ink ink, ScoreHistogram histogram, double[] density) {
        return new Series(name, ink, StepCurve.of(histogram.low(), histogram.width(), density));
    }

    /** Nothing where there are too few outputs to speak of extremes. */
    private static List<Limit> limits(MemorySnapshot snapshot, RecallStatistics statistics) {
        int outputs = statistics.outputs();
        if (outputs < MANY) {
            return List.of();
        }
        String letter = snapshot.experiment().outputsFollow() ? "N" : "M";
        return List.of(new Limit("\u221a(2 log " + letter + ")\u00b7s_w", extremeValue(statistics)));
    }

    /** Above the mean of the wrong scores, which some memories have elsewhere than at 0; NaN where there are few outputs. */
    static double extremeValue(RecallStatistics statistics) {
        return statistics.outputs() < MANY
                ? Double.NaN
                : statistics.wrongMean()
                        + RecallFormula.extremeValue(statistics.outputs(), statistics.wrongDeviation());
    }

    private static String summary(RecallStatistics statistics) {
        return "Scores of right outputs are %s ± %s, of wrong ones %s ± %s"
                .formatted(
                        Numbers.value(statistics.correctMean(), 3),
                        Numbers.value(statistics.correctDeviation(), 2),
                        Numbers.value(statistics.wrongMean(), 2),
                        Numbers.value(statistics.wrongDeviation(), 2));
    }
}
