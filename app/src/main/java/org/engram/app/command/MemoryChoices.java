package org.engram.app.command;

import java.util.List;
import java.util.OptionalDouble;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.MapChoice;
import org.engram.simulation.experiment.MemoryChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;

/** What was chosen for the measurement of a memory. */
record MemoryChoices(Chosen chosen) implements Requests.Choices<MemoryChoices, MemoryRequest> {
    static final String YES = "true";
    private static final String NO = "false";
    private static final double USUAL_TARGET = 0.99;
    private static final int MOST_TRIALS = 1_000_000;

    /** What a kind brings with it where it is chosen anew. */
    private static final List<String> OF_KIND = List.of(
            MemoryParameter.LEARNING_RATE.option(), MemoryParameter.STEPS.option(), MemoryChoice.ACTIVATION.option());

    /** These choices, and for the rest those of {@code base}. */
    @Override
    public MemoryChoices over(MemoryChoices base) {
        Chosen kept = base.chosen;
        if (chosen.has(MemoryChoice.KIND.option())) {
            for (String option : OF_KIND) {
                kept = kept.without(option);
            }
        }
        if (chosen.has(MemoryChoice.MAP.option())) {
            kept = kept.without(FactSources.OPTION);
        }
        return new MemoryChoices(chosen.over(kept, List.of()));
    }

    @Override
    public MemoryRequest request() {
        MemorySettings settings = withNumbers(withFacts(withChoices(MemorySettings.defaults())));
        boolean searching = searching();
        OptionalDouble target = searching ? OptionalDouble.of(target()) : OptionalDouble.empty();
        return new MemoryRequest(settings, settings.experiment(), trials(), target);
    }

    /** The kind first, as it brings other values with it. */
    private MemorySettings withChoices(MemorySettings defaults) {
        MemorySettings settings = defaults;
        for (MemoryChoice choice : MemoryChoice.values()) {
            if (chosen.has(choice.option())) {
                settings = settings.with(chosen.value(choice));
            }
        }
        return settings;
    }

    private MemorySettings withFacts(MemorySettings settings) {
        String map = MemoryChoice.MAP.option();
        boolean ofFacts = settings.has(MapChoice.FACTS);
        if (!chosen.has(FactSources.OPTION)) {
            return ofFacts ? settings.with(settings.source()) : settings;
        }
        if (chosen.has(map) && !ofFacts) {
            throw new UsageException("--%s is %s but must be facts beside --facts.".formatted(map, chosen.text(map)));
        }
        String name = chosen.text(FactSources.OPTION);
        if (FactSources.of(name) instanceof FactSource.Table table) {
            return settings.with(table);
        }
        throw new UsageException("--facts is %s but must be countries or the name of a CSV file.".formatted(name));
    }

    private MemorySettings withNumbers(MemorySettings defaults) {
        MemorySettings settings = defaults;
        for (MemoryParameter parameter : MemoryParameter.values()) {
            OptionalDouble value = chosen.number(parameter, parameter.option());
            if (value.isPresent()) {
                settings = settings.with(parameter, value.getAsDouble());
            }
        }
        return settings.withOutputsFollowing(!chosen.has(MemoryParameter.OUTPUTS.option()));
    }

    private boolean searching() {
        String text = chosen.text(MemoryOptions.CAPACITY, NO);
        if (!text.equals(YES) && !text.equals(NO)) {
            throw new UsageException("--capacity is %s but must be true or false.".formatted(text));
        }
        return text.equals(YES);
    }

    private double target() {
        return chosen.has(MemoryOptions.TARGET_ACCURACY)
                ? number(MemoryOptions.TARGET_ACCURACY, Double.MIN_VALUE, 1, "a number above 0 and at most 1")
                : USUAL_TARGET;
    }

    private int trials() {
        String allowed = "a whole number from 1 to " + MOST_TRIALS;
        double trials = chosen.has(MemoryOptions.TRIALS) ? number(MemoryOptions.TRIALS, 1, MOST_TRIALS, allowed) : 1;
        if (trials != Math.rint(trials)) {
            throw notAllowed(MemoryOptions.TRIALS, allowed);
        }
        return (int) trials;
    }

    private double number(String option, double min, double max, String allowed) {
        double value = Numbers.parse(chosen.text(option)).orElse(Double.NaN);
        if (!(value >= min && value <= max)) {
            throw notAllowed(option, allowed);
        }
        return value;
    }

    private UsageException notAllowed(String option, String allowed) {
        return new UsageException("--%s is %s but must be %s.".formatted(option, chosen.text(option), allowed));
    }
}
