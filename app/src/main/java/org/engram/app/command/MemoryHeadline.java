package org.engram.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.runfile.JsonNumbers;
import org.engram.simulation.runfile.MemoryFormat;
import org.engram.simulation.runfile.RunFile;

/** The JSON file of a measurement. */
final class MemoryHeadline {
    private MemoryHeadline() {}

    static void write(MemorySolution solution, Writer writer) throws IOException {
        MemoryRequest request = solution.request();
        MemoryFormat format = new MemoryFormat();
        ObjectNode configuration = format.configuration(request.settings(), request.experiment());
        configuration.put(MemoryFormat.TRIALS, request.trials());
        request.target().ifPresent(target -> {
            configuration.put(MemoryFormat.CAPACITY, MemoryChoices.YES);
            JsonNumbers.putChosen(configuration, MemoryFormat.TARGET_ACCURACY, target);
        });
        RunFile.of(format.command(), configuration, format.seed(request.settings()), headline(solution))
                .with(request.settings().source())
                .write(writer);
    }

    private static ObjectNode headline(MemorySolution solution) {
        ObjectNode headline = JsonNodeFactory.instance.objectNode();
        headline.put("parameters", solution.last().parameters());
        JsonNumbers.put(headline, "bits", solution.last().bits());
        if (solution.capacities().isEmpty()) {
            accuracy(solution, headline);
        } else {
            capacity(solution, headline);
        }
        JsonNumbers.put(headline, "wall_seconds", solution.wallSeconds());
        return headline;
    }

    private static void accuracy(MemorySolution solution, ObjectNode headline) {
        MeasuredMemory last = solution.last();
        JsonNumbers.put(headline, "bits_needed", last.bitsNeeded());
        JsonNumbers.put(headline, "accuracy", solution.mean(MemoryField.ACCURACY));
        JsonNumbers.put(
                headline,
                "accuracy_min",
                solution.values(MemoryField.ACCURACY).min().orElseThrow());
        JsonNumbers.put(
                headline,
                "accuracy_max",
                solution.values(MemoryField.ACCURACY).max().orElseThrow());
        JsonNumbers.put(headline, "predicted_accuracy", last.predictedAccuracy());
    }

    private static void capacity(MemorySolution solution, ObjectNode headline) {
        List<Integer> capacities = solution.capacities();
        JsonNumbers.put(headline, "capacity", solution.meanCapacity().orElseThrow());
        headline.put("capacity_min", Collections.min(capacities));
        headline.put("capacity_max", Collections.max(capacities));
        headline.put("memories", solution.rows().size());
    }
}
