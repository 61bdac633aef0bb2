package org.engram.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.engram.simulation.experiment.TransformerChoice;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;

/** The configuration of a training in a file: every choice that has an effect, by its option's name. */
final class TrainConfiguration {
    private TrainConfiguration() {}

    static ObjectNode write(TransformerSettings settings) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(FactSources.OPTION, FactSources.name(settings.source()));
        for (TransformerChoice choice : TransformerChoice.values()) {
            if (settings.disabledReason(choice).isEmpty()) {
                node.put(choice.option(), choice.word(settings.value(choice)));
            }
        }
        for (TransformerParameter parameter : TransformerParameter.values()) {
            // noise counts even where prompts have none: its embeddings are drawn
            if (parameter == TransformerParameter.NOISE
                    || settings.disabledReason(parameter).isEmpty()) {
                JsonNumbers.putChosen(node, parameter.option(), settings.value(parameter));
            }
        }
        return node;
    }
}
