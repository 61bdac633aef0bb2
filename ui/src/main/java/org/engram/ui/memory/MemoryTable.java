package org.engram.ui.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.memory.RecallStatistics;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.MemorySnapshot;
import org.engram.simulation.theory.RecallFormula;
import org.engram.ui.laboratory.TheoryRow;

/** Theory beside measurement for the memory at the playhead, and the theorem in a sentence. */
record MemoryTable(List<TheoryRow> rows, String sentence) {
    MemoryTable {
        rows = List.copyOf(rows);
    }

    static MemoryTable of(MemoryFrame frame) {
        MemorySnapshot memory = frame.snapshot();
        List<TheoryRow> rows = new ArrayList<>();
        rows.add(
                new TheoryRow(
                        "accuracy",
                        memory.predictedAccuracy(),
                        true,
                        memory.accuracy(),
                        "The share of the associations that is recalled, by the integral over Gaussian scores and as measured."));
        rows.addAll(scores(memory));
        Capacity.of(frame).ifPresent(capacity -> rows.add(capacity.row()));
        return new MemoryTable(rows, TheoremWords.of(memory.experiment()));
    }

    private static List<TheoryRow> scores(MemorySnapshot memory) {
        RecallStatistics measured = memory.statistics();
        MemoryExperiment experiment = memory.experiment();
        boolean formula = !Double.isNaN(memory.predictedAccuracy());
        boolean products = experiment.kind() instanceof MemoryKind.OuterProduct;
        RecallFormula theory = new RecallFormula(experiment.inputs(), experiment.outputs(), experiment.dimension());
        return List.of(
                exact(
                        "right score",
                        products ? 1 : Double.NaN,
                        measured.correctMean(),
                        "The mean score of right outputs."),
                exact(
                        "right spread",
                        formula ? Math.sqrt(theory.correctVariance()) : Double.NaN,
                        measured.correctDeviation(),
                        "The standard deviation of right scores: \u221a(N \u2212 1)/d on the sphere."),
                exact(
                        "wrong spread",
                        formula ? Math.sqrt(theory.wrongVariance()) : Double.NaN,
                        measured.wrongDeviation(),
                        "The standard deviation s_w of wrong scores: \u221a((N \u2212 2)/d\u00b2 + 2/d) on the sphere."),
                new TheoryRow(
                        "best wrong",
                        experiment.kind().training().isEmpty()
                                ? ScoreHistogramFigure.extremeValue(measured)
                                : Double.NaN,
                        true,
                        mean(measured.bestWrong()),
                        "The largest wrong score of an input, in the mean: a little below \u221a(2 log M)\u00b7s_w."));
    }

    private static TheoryRow exact(String name, double predicted, double measured, String help) {
        return new TheoryRow(name, predicted, false, measured, help);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}
