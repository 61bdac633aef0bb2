package org.engram.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;

/**
 * The configuration of a run in a file: every choice that has an effect, by its option's name, its number as short as it can be without
 * becoming another number.
 */
final class FlowConfiguration {
    private FlowConfiguration() {}

    static ObjectNode write(FlowRequest request) {
        FlowSettings settings = request.settings();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(FlowChoices.FACTS, FactSources.name(settings.source()));
        node.put(FlowChoices.DYNAMICS, settings.descent() ? FlowChoices.DESCENT : FlowChoices.FLOW);
        for (FlowParameter parameter : FlowParameter.values()) {
            if (counts(settings, parameter)) {
                boolean balanced = parameter == FlowParameter.INIT && settings.balanced();
                put(node, balanced ? FlowChoices.BALANCED_INIT : parameter.option(), settings.value(parameter));
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

    private static void put(ObjectNode node, String option, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(option, (long) value);
        } else {
            node.put(option, value);
        }
    }

    /**
     * The choices in the configuration of an earlier run.
     *
     * @param known the options that a run has
     * @throws FailureException naming the file and the entry that is not understood
     */
    static FlowChoices read(String file, JsonNode configuration, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        configuration.properties().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                throw new FailureException(
                        "--config %s has an entry %s, which is no option of flow.".formatted(file, entry.getKey()));
            }
            values.put(entry.getKey(), text(file, entry.getKey(), entry.getValue()));
        });
        return new FlowChoices(values);
    }

    private static String text(String file, String key, JsonNode value) {
        if (value.isNumber() || value.isTextual()) {
            return value.asText();
        }
        if (value.isArray() && key.equals(FlowChoices.SAMPLE_AT)) {
            List<String> times = new ArrayList<>();
            value.forEach(time -> times.add(time.asText()));
            return String.join(",", times);
        }
        throw new FailureException(
                "--config %s has %s at %s, which must be a number or a text.".formatted(file, value, key));
    }
}
