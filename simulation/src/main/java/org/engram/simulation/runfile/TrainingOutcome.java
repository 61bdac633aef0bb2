package org.engram.simulation.runfile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.transformer.Architecture;

/**
 * What a training came to.
 *
 * @param best the largest accuracy of a test
 * @param stepsToTarget the first step at which a test reached the accuracy that was asked for; NaN when none was, or it was not reached
 */
public record TrainingOutcome(double best, double stepsToTarget) {
    static ObjectNode of(TrainingFrame frame) {
        RecordingView<TrainingColumn> rows = frame.recording();
        double target = frame.experiment().training().untilAccuracy();
        double best = rows.size() == 0 ? Double.NaN : rows.max(TrainingColumn.TEST_ACCURACY, 0, rows.size());
        double reached = Double.NaN;
        for (int i = rows.size() - 1; i >= 0; i--) {
            reached = rows.value(TrainingColumn.TEST_ACCURACY, i) >= target
                    ? rows.value(TrainingColumn.STEP, i)
                    : reached;
        }
        return new TrainingOutcome(best, reached).headline(frame.experiment(), frame.facts(), frame.statistics());
    }

    /** The headline numbers of the run; null for what was not reached. */
    public ObjectNode headline(TransformerExperiment experiment, FactTable table, RunStatistics statistics) {
        ObjectNode headline = JsonNodeFactory.instance.objectNode();
        headline.put("attention_parameters", attentionParameters(experiment.architecture(), table));
        headline.put("mlp_parameters", mlpParameters(experiment.architecture()));
        headline.put("facts", facts(table));
        JsonNumbers.put(headline, "best_accuracy", best);
        JsonNumbers.put(headline, "steps_to_target", stepsToTarget);
        JsonNumbers.put(headline, "steps_per_second", statistics.stepsPerSecond());
        JsonNumbers.put(headline, "wall_seconds", statistics.wallSeconds());
        return headline;
    }

    /** 4·H·d·d_h; of the merged head W_KQ φ(EOS) and W_OV, d·(|A| + 1). */
    public static long attentionParameters(Architecture architecture, FactTable table) {
        return switch (architecture) {
            case Architecture.OneLayer model -> model.attentionParameters();
            case Architecture.MergedHead merged -> merged.dimension() * (table.answerCount() + 1L);
        };
    }

    /** 2·m·d. */
    public static long mlpParameters(Architecture architecture) {
        return architecture instanceof Architecture.OneLayer model ? model.mlpParameters() : 0;
    }

    /** S·R. */
    public static long facts(FactTable table) {
        return (long) table.subjectCount() * table.relationCount();
    }
}
