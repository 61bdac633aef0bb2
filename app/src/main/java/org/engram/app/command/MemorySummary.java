package org.engram.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.engram.simulation.experiment.MapChoice;
import org.engram.simulation.experiment.MemoryChoice;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.memory.RecallStatistics;
import org.engram.simulation.runfile.FactSources;

/** What a person wants to know of a memory, in at most ten lines. */
final class MemorySummary {
    private MemorySummary() {}

    static void write(MemorySolution solution, Writer writer) throws IOException {
        memory(solution, writer);
        associations(solution, writer);
        if (solution.capacities().isEmpty()) {
            measurement(solution, writer);
        } else {
            capacity(solution, writer);
        }
        SummaryLine.write(writer, "took", "%.3f s, threads: %d", solution.wallSeconds(), solution.threads());
    }

    private static void memory(MemorySolution solution, Writer writer) throws IOException {
        MemorySettings settings = solution.request().settings();
        MeasuredMemory last = solution.last();
        SummaryLine.write(
                writer,
                "memory",
                "%s, d = %d, %d parameters of %d bits",
                MemoryChoice.KIND.label(settings.kind()),
                last.experiment().dimension(),
                last.parameters(),
                last.experiment().kind().bitsPerParameter());
    }

    private static void associations(MemorySolution solution, Writer writer) throws IOException {
        MemorySettings settings = solution.request().settings();
        MemoryExperiment experiment = solution.request().experiment();
        String map = settings.has(MapChoice.FACTS)
                ? "facts of " + FactSources.name(settings.source())
                : "map " + MemoryChoice.MAP.label(settings.value(MemoryChoice.MAP));
        String inputs = solution.capacities().isEmpty() ? "N = " + experiment.inputs() + ", " : "";
        String outputs = experiment.outputsFollow() ? "M = N" : "M = " + experiment.outputs();
        SummaryLine.write(writer, "associations", "%s%s, %s", inputs, outputs, map);
    }

    private static void measurement(MemorySolution solution, Writer writer) throws IOException {
        MeasuredMemory last = solution.last();
        RecallStatistics statistics = last.statistics();
        SummaryLine.write(writer, "accuracy", "%s", accuracy(solution));
        if (statistics.outputs() > 1) {
            SummaryLine.write(
                    writer,
                    "margins",
                    "smallest %.4f, median %.4f" + ofLast(solution),
                    statistics.smallestMargin(),
                    statistics.medianMargin());
            SummaryLine.write(
                    writer,
                    "scores",
                    "correct %.4f ± %.4f, wrong %.4f ± %.4f" + ofLast(solution),
                    statistics.correctMean(),
                    statistics.correctDeviation(),
                    statistics.wrongMean(),
                    statistics.wrongDeviation());
        }
        SummaryLine.write(writer, "bits", "%.0f needed, %.0f written", last.bitsNeeded(), last.bits());
    }

    private static String ofLast(MemorySolution solution) {
        return solution.request().trials() == 1 ? "" : " in the last draw";
    }

    private static String accuracy(MemorySolution solution) {
        int trials = solution.request().trials();
        String measured = String.format(Locale.ROOT, "%.4f", solution.mean(MemoryField.ACCURACY));
        String spread = trials == 1
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", mean of %d draws from %.4f to %.4f",
                        trials,
                        solution.values(MemoryField.ACCURACY).min().orElseThrow(),
                        solution.values(MemoryField.ACCURACY).max().orElseThrow());
        double predicted = solution.last().predictedAccuracy();
        String theory = Double.isNaN(predicted) ? "" : String.format(Locale.ROOT, " (theory %.4f)", predicted);
        return measured + spread + theory;
    }

    private static void capacity(MemorySolution solution, Writer writer) throws IOException {
        SummaryLine.write(
                writer,
                "capacity",
                "%s to an accuracy of %s",
                capacity(solution.capacities()),
                solution.request().target().orElseThrow());
        double n = solution.meanCapacity().orElseThrow();
        if (n > 1) {
            SummaryLine.write(writer, "against", "%s", size(solution.request().experiment(), n * Math.log(n)));
        }
    }

    private static String capacity(List<Integer> found) {
        int draws = found.size();
        double mean = found.stream().mapToInt(Integer::intValue).average().orElseThrow();
        return draws == 1
                ? "N = " + found.getFirst()
                : String.format(
                        Locale.ROOT,
                        "N = %.1f (mean of %d draws from %d to %d)",
                        mean,
                        draws,
                        Collections.min(found),
                        Collections.max(found));
    }

    /** The size of a memory in units of N log N, as {@link org.engram.simulation.theory.CapacityLine} has it. */
    private static String size(MemoryExperiment experiment, double unit) {
        double d = experiment.dimension();
        return switch (experiment.kind()) {
            case MemoryKind.LowRank kind -> line("2 r d", 2 * kind.rank() * d / unit);
            case MemoryKind.Matrix kind -> line("d²", d * d / unit);
            case MemoryKind.TrainedMlp kind -> line("m d", kind.width() * d / unit);
            case MemoryKind.Neurons kind -> line("m d", kind.width() * d / unit);
        };
    }

    private static String line(String size, double factor) {
        return String.format(Locale.ROOT, "%s = %.3g N log N", size, factor);
    }
}
