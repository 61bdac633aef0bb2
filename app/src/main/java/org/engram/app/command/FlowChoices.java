package org.engram.app.command;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;

/** What was chosen for a flow. */
record FlowChoices(Chosen chosen) implements Requests.Choices<FlowChoices, FlowRequest> {
    static final String BALANCED_INIT = "balanced-init";
    static final String DYNAMICS = "dynamics";
    static final String SAMPLES = "samples";
    static final String SAMPLE_AT = "sample-at";
    static final String FLOW = "flow";
    static final String DESCENT = "gradient-descent";
    static final int DEFAULT_SAMPLES = 512;

    private static final List<Set<String>> EXCLUSIVE =
            List.of(Set.of("init", BALANCED_INIT), Set.of(SAMPLES, SAMPLE_AT), Set.of("until", "until-loss"));

    /** These choices, and for the rest those of {@code base}; a choice replaces the one that excludes it. */
    @Override
    public FlowChoices over(FlowChoices base) {
        return new FlowChoices(chosen.over(base.chosen, EXCLUSIVE));
    }

    @Override
    public FlowRequest request() {
        chosen.checkExclusive(EXCLUSIVE);
        FlowSettings settings = settings();
        return new FlowRequest(settings, settings.experiment(), samples(settings));
    }

    private FlowSettings settings() {
        FlowSettings settings = withFacts(FlowSettings.defaults());
        for (FlowParameter parameter : FlowParameter.values()) {
            OptionalDouble value = chosen.number(parameter, parameter.option());
            if (value.isPresent()) {
                settings = settings.with(parameter, value.getAsDouble());
            }
        }
        OptionalDouble balanced = chosen.number(FlowParameter.INIT, BALANCED_INIT);
        if (balanced.isPresent()) {
            settings = settings.withBalanced(true).with(FlowParameter.INIT, balanced.getAsDouble());
        }
        if (chosen.has(FlowParameter.UNTIL_LOSS.option())) {
            settings = settings.with(HorizonKind.UNTIL_LOSS);
        }
        return settings.withDescent(descent());
    }

    private FlowSettings withFacts(FlowSettings defaults) {
        FactSource source = FactSources.of(chosen.text(FactSources.OPTION, FactSources.STRUCTURED));
        FlowSettings settings = defaults.with(source).withWholeTable();
        boolean padded = source instanceof FactSource.Table && chosen.has(FlowParameter.ANSWERS.option());
        return padded ? settings.withPadding(settings.value(FlowParameter.ANSWERS)) : settings;
    }

    private boolean descent() {
        String dynamics = chosen.text(DYNAMICS, FLOW);
        return switch (dynamics) {
            case FLOW -> false;
            case DESCENT -> true;
            default ->
                throw new UsageException(
                        "--%s is %s but must be %s or %s.".formatted(DYNAMICS, dynamics, FLOW, DESCENT));
        };
    }

    private Samples samples(FlowSettings settings) {
        if (!chosen.has(SAMPLE_AT)) {
            return SamplesReader.count(chosen.text(SAMPLES, Integer.toString(DEFAULT_SAMPLES)));
        }
        Samples samples = SamplesReader.at(chosen.text(SAMPLE_AT));
        if (settings.horizon() == HorizonKind.UNTIL) {
            checkEnd((Samples.At) samples, settings.value(FlowParameter.UNTIL));
        }
        return samples;
    }

    private static void checkEnd(Samples.At samples, double end) {
        for (double t : samples.given()) {
            if (t > end) {
                throw new UsageException("--sample-at has %s but must lie within the run, which ends at --until %s."
                        .formatted(FlowParameter.UNTIL.text(t), FlowParameter.UNTIL.text(end)));
            }
        }
    }
}
