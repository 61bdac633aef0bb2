package org.engram.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.engram.simulation.experiment.MapChoice;
import org.engram.simulation.experiment.MemoryChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;

/** The configuration of a measurement in a file: every choice that has an effect, by its option's name. */
final class MemoryConfiguration {
    private MemoryConfiguration() {}

    static ObjectNode write(MemoryRequest request) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        MemorySettings settings = request.settings();
        for (MemoryChoice choice : MemoryChoice.values()) {
            if (settings.disabledReason(choice).isEmpty()) {
                node.put(choice.option(), choice.word(settings.value(choice)));
            }
        }
        if (settings.has(MapChoice.FACTS)) {
            node.put(FactSources.OPTION, FactSources.name(settings.source()));
        }
        for (MemoryParameter parameter : MemoryParameter.values()) {
            if (settings.disabledReason(parameter).isEmpty()) {
                JsonNumbers.putChosen(node, parameter.option(), settings.value(parameter));
            }
        }
        node.put(MemoryOptions.TRIALS, request.trials());
        request.target().ifPresent(target -> {
            node.put(MemoryOptions.CAPACITY, MemoryChoices.YES);
            JsonNumbers.putChosen(node, MemoryOptions.TARGET_ACCURACY, target);
        });
        return node;
    }
}
