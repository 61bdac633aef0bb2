package org.engram.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;

/** The configuration of a flow in a file: every choice that has an effect, by its option's name. */
final class FlowConfiguration {
    private FlowConfiguration() {}

    static ObjectNode write(FlowRequest request) {
        FlowSettings settings = request.settings();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(FactSources.OPTION, FactSources.name(settings.source()));
        node.put(FlowChoices.DYNAMICS, settings.descent() ? FlowChoices.DESCENT : FlowChoices.FLOW);
        for (FlowParameter parameter : FlowParameter.values()) {
            if (counts(settings, parameter)) {
                boolean balanced = parameter == FlowParameter.INIT && settings.balanced();
                JsonNumbers.putChosen(
                        node, balanced ? FlowChoices.BALANCED_INIT : parameter.option(), settings.value(parameter));
            }
        }
        switch (request.samples()) {
            case Samples.Even even -> node.put(FlowChoices.SAMPLES, even.count());
            case Samples.At at -> {
                ArrayNode times = node.putArray(FlowChoices.SAMPLE_AT);
                for (double time : at.given()) {
                    times.add(time);
                }
            }
        }
        return node;
    }

    /** Noise counts even where prompts have none: it is part of the model's size. */
    private static boolean counts(FlowSettings settings, FlowParameter parameter) {
        return switch (parameter) {
            case ANSWERS -> !(settings.source() instanceof FactSource.Table) || settings.padded();
            case TOLERANCE -> !settings.descent();
            case LEARNING_RATE -> settings.descent();
            case UNTIL -> settings.horizon() == HorizonKind.UNTIL;
            case UNTIL_LOSS -> settings.horizon() == HorizonKind.UNTIL_LOSS;
            default -> true;
        };
    }
}
