package org.engram.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;

/**
 * What was chosen for a run, as text: from the command line, or from the file of an earlier run.
 *
 * @param values by the option's name without dashes; what is not there has its default
 */
record FlowChoices(Map<String, String> values) {
    static final String FACTS = "facts";
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
    FlowChoices over(FlowChoices base) {
        Map<String, String> merged = new LinkedHashMap<>(base.values);
        for (String chosen : values.keySet()) {
            EXCLUSIVE.stream().filter(group -> group.contains(chosen)).forEach(merged.keySet()::removeAll);
        }
        merged.putAll(values);
        return new FlowChoices(merged);
    }

    /**
     * The run that these choices stand for, checked.
     *
     * @throws UsageException or {@link org.engram.simulation.experiment.InvalidSettingException} when a value is not allowed
     * @throws FailureException when a file cannot be read
     */
    FlowRequest request() {
        for (Set<String> group : EXCLUSIVE) {
            if (values.keySet().containsAll(group)) {
                List<String> names = group.stream().sorted().toList();
                throw new UsageException("--%s %s and --%s %s exclude each other; give one of them."
                        .formatted(names.get(0), text(names.get(0)), names.get(1), text(names.get(1))));
            }
        }
        FlowSettings settings = settings();
        return new FlowRequest(settings, settings.experiment(), samples(settings));
    }

    private FlowSettings settings() {
        FlowSettings settings = withFacts(FlowSettings.defaults());
        for (FlowParameter parameter : FlowParameter.values()) {
            Optional<Double> value = number(parameter, parameter.option());
            if (value.isPresent()) {
                settings = settings.with(parameter, value.get());
            }
        }
        Optional<Double> balanced = number(FlowParameter.INIT, BALANCED_INIT);
        if (balanced.isPresent()) {
            settings = settings.withBalanced(true).with(FlowParameter.INIT, balanced.get());
        }
        if (values.containsKey(FlowParameter.UNTIL_LOSS.option())) {
            settings = settings.with(HorizonKind.UNTIL_LOSS);
        }
        return settings.withDescent(descent());
    }

    private FlowSettings withFacts(FlowSettings defaults) {
        FactSource source = FactSources.of(values.getOrDefault(FACTS, FactSources.STRUCTURED));
        FlowSettings settings = defaults.with(source).withWholeTable();
        boolean padded = source instanceof FactSource.Table && values.containsKey(FlowParameter.ANSWERS.option());
        return padded ? settings.withPadding(settings.value(FlowParameter.ANSWERS)) : settings;
    }

    private boolean descent() {
        String dynamics = values.getOrDefault(DYNAMICS, FLOW);
        return switch (dynamics) {
            case FLOW -> false;
            case DESCENT -> true;
            default ->
                throw new UsageException(
                        "--%s is %s but must be %s or %s.".formatted(DYNAMICS, dynamics, FLOW, DESCENT));
        };
    }

    private Samples samples(FlowSettings settings) {
        if (!values.containsKey(SAMPLE_AT)) {
            return SamplesReader.count(values.getOrDefault(SAMPLES, Integer.toString(DEFAULT_SAMPLES)));
        }
        Samples samples = SamplesReader.at(text(SAMPLE_AT));
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

    private Optional<Double> number(FlowParameter parameter, String option) {
        String text = values.get(option);
        if (text == null) {
            return Optional.empty();
        }
        double value = Numbers.parse(text).orElse(Double.NaN);
        if (!parameter.allows(value)) {
            throw new UsageException("--%s is %s but must be %s.".formatted(option, text, parameter.allowed()));
        }
        return Optional.of(value);
    }

    private String text(String option) {
        return values.get(option);
    }
}
