package org.engram.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.transformer.Architecture;

/** The JSON file of a training. */
final class TrainHeadline {
    private TrainHeadline() {}

    static void write(TrainSolution solution, Writer writer) throws IOException {
        TrainRequest request = solution.request();
        ObjectNode configuration = TrainConfiguration.write(request.settings());
        RunFile.write(writer, "train", configuration, request.experiment().seed(), headline(solution));
    }

    private static ObjectNode headline(TrainSolution solution) {
        ObjectNode headline = JsonNodeFactory.instance.objectNode();
        headline.put("attention_parameters", attentionParameters(solution));
        headline.put("mlp_parameters", mlpParameters(solution));
        headline.put("facts", facts(solution.table()));
        JsonNumbers.put(headline, "best_accuracy", TrainSolution.of(solution.best(), TrainingColumn.TEST_ACCURACY));
        JsonNumbers.put(headline, "steps_to_target", solution.stepsToTarget());
        JsonNumbers.put(headline, "steps_per_second", solution.statistics().stepsPerSecond());
        JsonNumbers.put(headline, "wall_seconds", solution.statistics().wallSeconds());
        return headline;
    }

    /** 4·H·d·d_h; of the merged head W_KQ φ(EOS) and W_OV, d·(|A| + 1). */
    static long attentionParameters(TrainSolution solution) {
        return switch (solution.request().experiment().architecture()) {
            case Architecture.OneLayer model -> model.attentionParameters();
            case Architecture.MergedHead merged ->
                merged.dimension() * (solution.table().answerCount() + 1L);
        };
    }

    /** 2·m·d. */
    static long mlpParameters(TrainSolution solution) {
        return solution.request().experiment().architecture() instanceof Architecture.OneLayer model
                ? model.mlpParameters()
                : 0;
    }

    /** S·R. */
    static long facts(FactTable table) {
        return (long) table.subjectCount() * table.relationCount();
    }
}
