package org.engram.simulation.runfile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport;

/** The headline numbers of a gradient flow. */
public final class FlowOutcome {
    private FlowOutcome() {}

    /** As far as the run has come; null for what was not reached. */
    public static ObjectNode of(
            FlowExperiment experiment, FactTable table, StageReport stages, RunStatistics statistics) {
        ObjectNode headline = JsonNodeFactory.instance.objectNode();
        JsonNumbers.put(headline, "plateau_uniform", stages.plateauUniform());
        JsonNumbers.put(headline, "plateau_hallucination", stages.plateauHallucination());
        ObjectNode times = headline.putObject("stage_times");
        JsonNumbers.put(times, "hallucination_onset", stages.hallucinationOnset());
        JsonNumbers.put(times, "recall_onset", stages.recallOnset());
        headline.put(
                "learned_first",
                stages.learnedFirst() == null
                        ? null
                        : stages.learnedFirst().name().toLowerCase(Locale.ROOT));
        headline.put("parameters", parameters(experiment, table));
        headline.put("unknowns", unknowns(table));
        headline.put("evaluations", statistics.evaluations());
        JsonNumbers.put(headline, "wall_seconds", statistics.wallSeconds());
        return headline;
    }

    /** (|A| + 1)(S + R + N + 1): the weights of the model. */
    public static long parameters(FlowExperiment experiment, FactTable table) {
        long tokens = (long) table.subjectCount() + table.relationCount() + experiment.noiseTokens() + 1;
        return (table.answerCount() + 1L) * tokens;
    }

    /** (|A| + 1)(S + R + 2): what is integrated, one noise token standing for all. */
    public static long unknowns(FactTable table) {
        return (table.answerCount() + 1L) * ((long) table.subjectCount() + table.relationCount() + 2);
    }
}
