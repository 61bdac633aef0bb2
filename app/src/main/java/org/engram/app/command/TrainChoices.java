package org.engram.app.command;

import java.util.List;
import java.util.OptionalDouble;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.ModelKind;
import org.engram.simulation.experiment.StartKind;
import org.engram.simulation.experiment.TransformerChoice;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;

/** What was chosen for a training. */
record TrainChoices(Chosen chosen) implements Requests.Choices<TrainChoices, TrainRequest> {
    private static final String CONSTRUCT = TransformerChoice.START.option();
    private static final String STEPS = TransformerParameter.STEPS.option();

    /** These choices, and for the rest those of {@code base}, whose steps another construction does not take over. */
    @Override
    public TrainChoices over(TrainChoices base) {
        Chosen kept = chosen.has(CONSTRUCT) ? base.chosen.without(STEPS) : base.chosen;
        return new TrainChoices(chosen.over(kept, List.of()));
    }

    @Override
    public TrainRequest request() {
        TransformerSettings settings = withNumbers(withChoices(withFacts(TransformerSettings.defaults())));
        return new TrainRequest(settings, settings.experiment());
    }

    private TransformerSettings withFacts(TransformerSettings defaults) {
        FactSource source = FactSources.of(chosen.text(FactSources.OPTION, FactSources.RANDOM));
        TransformerSettings settings = defaults.with(source).withWholeTable();
        boolean padded = source instanceof FactSource.Table && chosen.has(TransformerParameter.ANSWERS.option());
        return padded ? settings.withPadding(settings.value(TransformerParameter.ANSWERS)) : settings;
    }

    private TransformerSettings withChoices(TransformerSettings defaults) {
        TransformerSettings settings = defaults;
        for (TransformerChoice choice : TransformerChoice.values()) {
            if (chosen.has(choice.option())) {
                settings = settings.with(chosen.value(choice));
            }
        }
        boolean constructed = !settings.has(StartKind.RANDOM);
        if (constructed && settings.has(ModelKind.MERGED_HEAD)) {
            throw new UsageException(
                    "--%s is %s but must be random beside --model merged-head: the theorems are about transformers."
                            .formatted(CONSTRUCT, chosen.text(CONSTRUCT)));
        }
        return constructed ? settings.with(TransformerParameter.STEPS, 0) : settings;
    }

    private TransformerSettings withNumbers(TransformerSettings defaults) {
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
