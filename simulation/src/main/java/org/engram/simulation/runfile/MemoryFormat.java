package org.engram.simulation.runfile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.experiment.MapChoice;
import org.engram.simulation.experiment.MemoryChoice;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.MemorySnapshot;

/** Memories in files. */
public final class MemoryFormat implements RunFormat<MemorySettings, MemoryExperiment, MemoryFrame> {
    public static final String COMMAND = "memory";

    /** How many draws are measured, which the command line knows. */
    public static final String TRIALS = "trials";

    /** Whether the largest N is searched, which the command line knows. */
    public static final String CAPACITY = "capacity";

    /** The accuracy of that search. */
    public static final String TARGET_ACCURACY = "target-accuracy";

    /** Stateless. */
    public MemoryFormat() {}

    @Override
    public String command() {
        return COMMAND;
    }

    @Override
    public Set<String> entries() {
        Set<String> entries = new LinkedHashSet<>(List.of(FactSources.OPTION, TRIALS, CAPACITY, TARGET_ACCURACY));
        for (MemoryChoice choice : MemoryChoice.values()) {
            entries.add(choice.option());
        }
        for (MemoryParameter parameter : MemoryParameter.values()) {
            entries.add(parameter.option());
        }
        return entries;
    }

    @Override
    public ObjectNode configuration(MemorySettings settings, MemoryExperiment experiment) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
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
        return node;
    }

    @Override
    public long seed(MemorySettings settings) {
        return (long) settings.value(MemoryParameter.SEED);
    }

    @Override
    public MemoryExperiment experiment(MemoryFrame frame) {
        return frame.experiment();
    }

    @Override
    public ObjectNode headline(MemoryFrame frame) {
        MemorySnapshot memory = frame.snapshot();
        ObjectNode headline = JsonNodeFactory.instance.objectNode();
        headline.put("parameters", memory.parameters());
        JsonNumbers.put(headline, "bits", memory.bits());
        JsonNumbers.put(headline, "bits_needed", memory.bitsNeeded());
        JsonNumbers.put(headline, "associations", memory.time());
        JsonNumbers.put(headline, "accuracy", memory.accuracy());
        JsonNumbers.put(headline, "predicted_accuracy", memory.predictedAccuracy());
        JsonNumbers.put(headline, "wall_seconds", frame.statistics().wallSeconds());
        return headline;
    }

    @Override
    public Recorded<MemorySettings, MemoryExperiment> read(Chosen chosen) {
        MemorySettings settings = withNumbers(chosen, withFacts(chosen, withChoices(chosen)));
        return new Recorded<>(settings, settings.experiment());
    }

    /** The kind first, as it brings other values with it. */
    private static MemorySettings withChoices(Chosen chosen) {
        MemorySettings settings = MemorySettings.defaults();
        for (MemoryChoice choice : MemoryChoice.values()) {
            if (chosen.has(choice.option())) {
                settings = settings.with(chosen.value(choice));
            }
        }
        return settings;
    }

    private static MemorySettings withFacts(Chosen chosen, MemorySettings settings) {
        String map = MemoryChoice.MAP.option();
        boolean ofFacts = settings.has(MapChoice.FACTS);
        if (!chosen.has(FactSources.OPTION)) {
            return ofFacts ? settings.with(settings.source()) : settings;
        }
        if (chosen.has(map) && !ofFacts) {
            throw new InvalidSettingException(
                    "--%s is %s but must be facts beside --facts.".formatted(map, chosen.text(map)));
        }
        if (chosen.facts(FactSources.COUNTRIES) instanceof FactSource.Table table) {
            return settings.with(table);
        }
        throw new InvalidSettingException("--facts is %s but must be countries or the name of a CSV file."
                .formatted(chosen.text(FactSources.OPTION)));
    }

    private static MemorySettings withNumbers(Chosen chosen, MemorySettings defaults) {
        MemorySettings settings = defaults;
        for (MemoryParameter parameter : MemoryParameter.values()) {
            OptionalDouble value = chosen.number(parameter, parameter.option());
            if (value.isPresent()) {
                settings = settings.with(parameter, value.getAsDouble());
            }
        }
        return settings.withOutputsFollowing(!chosen.has(MemoryParameter.OUTPUTS.option()));
    }
}
