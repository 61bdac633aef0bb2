package org.engram.simulation.runfile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.experiment.ModelKind;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.StartKind;
import org.engram.simulation.experiment.TransformerChoice;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.run.training.TrainingFrame;

/** Trainings of the transformer in files. Settings hold the newest learning rate, the entry learning-rate is the first one. */
public final class TransformerFormat implements RunFormat<TransformerSettings, TransformerExperiment, TrainingFrame> {
    public static final String COMMAND = "train";
    public static final String RATE_CHANGES = "rate-changes";

    private static final String CONSTRUCT = TransformerChoice.START.option();

    /** Stateless. */
    public TransformerFormat() {}

    @Override
    public String command() {
        return COMMAND;
    }

    @Override
    public Set<String> entries() {
        Set<String> entries = new LinkedHashSet<>(List.of(FactSources.OPTION, RATE_CHANGES));
        for (TransformerChoice choice : TransformerChoice.values()) {
            entries.add(choice.option());
        }
        for (TransformerParameter parameter : TransformerParameter.values()) {
            entries.add(parameter.option());
        }
        return entries;
    }

    @Override
    public ObjectNode configuration(TransformerSettings now, TransformerExperiment experiment) {
        List<RateChange> rates = experiment.training().rates();
        TransformerSettings settings =
                now.with(TransformerParameter.LEARNING_RATE, rates.getFirst().learningRate());
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
        if (rates.size() > 1) {
            ArrayNode changes = node.putArray(RATE_CHANGES);
            rates.stream().skip(1).map(RateChanges::text).forEach(changes::add);
        }
        return node;
    }

    @Override
    public long seed(TransformerSettings settings) {
        return (long) settings.value(TransformerParameter.SEED);
    }

    @Override
    public TransformerExperiment experiment(TrainingFrame frame) {
        return frame.experiment();
    }

    @Override
    public ObjectNode headline(TrainingFrame frame) {
        return TrainingOutcome.of(frame);
    }

    @Override
    public Recorded<TransformerSettings, TransformerExperiment> read(Chosen chosen) {
        TransformerSettings settings = withNumbers(chosen, withChoices(chosen, withFacts(chosen)));
        TransformerExperiment experiment = settings.experiment();
        if (!chosen.has(RATE_CHANGES)) {
            return new Recorded<>(settings, experiment);
        }
        List<RateChange> rates = RateChanges.read(
                settings.value(TransformerParameter.LEARNING_RATE), RATE_CHANGES, chosen.text(RATE_CHANGES));
        return new Recorded<>(
                settings.with(
                        TransformerParameter.LEARNING_RATE, rates.getLast().learningRate()),
                experiment.with(experiment.training().withRates(rates)));
    }

    private static TransformerSettings withFacts(Chosen chosen) {
        FactSource source = chosen.facts(FactSources.RANDOM);
        TransformerSettings settings =
                TransformerSettings.defaults().with(source).withWholeTable();
        boolean padded = source instanceof FactSource.Table && chosen.has(TransformerParameter.ANSWERS.option());
        return padded ? settings.withPadding(settings.value(TransformerParameter.ANSWERS)) : settings;
    }

    private static TransformerSettings withChoices(Chosen chosen, TransformerSettings defaults) {
        TransformerSettings settings = defaults;
        for (TransformerChoice choice : TransformerChoice.values()) {
            if (chosen.has(choice.option())) {
                settings = settings.with(chosen.value(choice));
            }
        }
        boolean constructed = !settings.has(StartKind.RANDOM);
        if (constructed && settings.has(ModelKind.MERGED_HEAD)) {
            throw new InvalidSettingException(
                    "--%s is %s but must be random beside --model merged-head: the theorems are about transformers."
                            .formatted(CONSTRUCT, chosen.text(CONSTRUCT)));
        }
        return constructed ? settings.with(TransformerParameter.STEPS, 0) : settings;
    }

    private static TransformerSettings withNumbers(Chosen chosen, TransformerSettings defaults) {
        TransformerSettings settings = defaults;
        for (TransformerParameter parameter : TransformerParameter.values()) {
            OptionalDouble value = chosen.number(parameter, parameter.option());
            if (value.isPresent()) {
                settings = settings.with(parameter, value.getAsDouble());
            }
        }
        return settings.withStopping(chosen.has(TransformerParameter.UNTIL_ACCURACY.option()));
    }
}
