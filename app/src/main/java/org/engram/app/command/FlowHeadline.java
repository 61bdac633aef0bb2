package org.engram.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.StageReport;

/** The JSON file of a run of the gradient flow. */
final class FlowHeadline {
    private FlowHeadline() {}

    static void write(FlowSolution solution, Writer writer) throws IOException {
        FlowRequest request = solution.request();
        long seed = (long) request.settings().value(FlowParameter.FACTS_SEED);
        RunFile.write(writer, "flow", FlowConfiguration.write(request), seed, headline(solution));
    }

    private static ObjectNode headline(FlowSolution solution) {
        StageReport stages = solution.stages();
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
        headline.put("parameters", parameters(solution));
        headline.put("unknowns", unknowns(solution.table()));
        headline.put("evaluations", solution.statistics().evaluations());
        JsonNumbers.put(headline, "wall_seconds", solution.statistics().wallSeconds());
        return headline;
    }

    /** (|A| + 1)(S + R + N + 1): the weights of the model. */
    static long parameters(FlowSolution solution) {
        FactTable table = solution.table();
        long tokens = (long) table.subjectCount()
                + table.relationCount()
                + solution.request().experiment().noiseTokens()
                + 1;
        return (table.answerCount() + 1L) * tokens;
    }

    /** (|A| + 1)(S + R + 2): what is integrated, one noise token standing for all. */
    static long unknowns(FactTable table) {
        return (table.answerCount() + 1L) * ((long) table.subjectCount() + table.relationCount() + 2);
    }
}
