package org.engram.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.engram.simulation.runfile.FlowFormat;
import org.engram.simulation.runfile.FlowOutcome;
import org.engram.simulation.runfile.RunFile;

/** The JSON file of a run of the gradient flow. */
final class FlowHeadline {
    private FlowHeadline() {}

    static void write(FlowSolution solution, Writer writer) throws IOException {
        FlowRequest request = solution.request();
        FlowFormat format = new FlowFormat();
        ObjectNode configuration = format.configuration(request.settings(), request.experiment());
        putSamples(configuration, request.samples());
        RunFile.of(format.command(), configuration, format.seed(request.settings()), headline(solution))
                .with(request.settings().source())
                .write(writer);
    }

    private static ObjectNode headline(FlowSolution solution) {
        return FlowOutcome.of(
                solution.request().experiment(), solution.table(), solution.stages(), solution.statistics());
    }

    private static void putSamples(ObjectNode configuration, Samples samples) {
        switch (samples) {
            case Samples.Even even -> configuration.put(FlowFormat.SAMPLES, even.count());
            case Samples.At at -> {
                ArrayNode times = configuration.putArray(FlowFormat.SAMPLE_AT);
                for (double time : at.given()) {
                    times.add(time);
                }
            }
        }
    }
}
