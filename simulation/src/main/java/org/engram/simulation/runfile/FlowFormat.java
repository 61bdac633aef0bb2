package org.engram.simulation.runfile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.run.flow.FlowFrame;

/** Runs of the gradient flow in files. */
public final class FlowFormat implements RunFormat<FlowSettings, FlowExperiment, FlowFrame> {
    public static final String COMMAND = "flow";
    public static final String BALANCED_INIT = "balanced-init";
    public static final String DYNAMICS = "dynamics";
    public static final String FLOW = "flow";
    public static final String DESCENT = "gradient-descent";

    /** Rows of a CSV file, which the command line knows. */
    public static final String SAMPLES = "samples";

    /** Times of the rows of a CSV file, which the command line knows. */
    public static final String SAMPLE_AT = "sample-at";

    /** As the end of a run: when the facts are recalled. */
    public static final String AUTOMATIC = "automatic";

    /** Entries of which only one may be there. */
    public static final List<Set<String>> EXCLUSIVE =
            List.of(Set.of("init", BALANCED_INIT), Set.of(SAMPLES, SAMPLE_AT), Set.of("until", "until-loss"));

    /** Stateless. */
    public FlowFormat() {}

    @Override
    public String command() {
        return COMMAND;
    }

    @Override
    public Set<String> entries() {
        Set<String> entries =
                new LinkedHashSet<>(List.of(FactSources.OPTION, DYNAMICS, BALANCED_INIT, SAMPLES, SAMPLE_AT));
        for (FlowParameter parameter : FlowParameter.values()) {
            entries.add(parameter.option());
        }
        return entries;
    }

    @Override
    public ObjectNode configuration(FlowSettings settings, FlowExperiment experiment) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(FactSources.OPTION, FactSources.name(settings.source()));
        node.put(DYNAMICS, settings.descent() ? DESCENT : FLOW);
        for (FlowParameter parameter : FlowParameter.values()) {
            if (counts(settings, parameter)) {
                boolean balanced = parameter == FlowParameter.INIT && settings.balanced();
                JsonNumbers.putChosen(node, balanced ? BALANCED_INIT : parameter.option(), settings.value(parameter));
            }
        }
        if (settings.horizon() == HorizonKind.AUTOMATIC) {
            node.put(FlowParameter.UNTIL.option(), AUTOMATIC);
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

    @Override
    public long seed(FlowSettings settings) {
        return (long) settings.value(FlowParameter.FACTS_SEED);
    }

    @Override
    public FlowExperiment experiment(FlowFrame frame) {
        return frame.experiment();
    }

    @Override
    public ObjectNode headline(FlowFrame frame) {
        return FlowOutcome.of(frame.experiment(), frame.facts(), frame.report(), frame.statistics());
    }

    @Override
    public Recorded<FlowSettings, FlowExperiment> read(Chosen chosen) {
        chosen.checkExclusive(EXCLUSIVE);
        FlowSettings settings = withNumbers(chosen, withFacts(chosen)).withDescent(descent(chosen));
        return new Recorded<>(settings, settings.experiment());
    }

    private static FlowSettings withFacts(Chosen chosen) {
        FactSource source = chosen.facts(FactSources.STRUCTURED);
        FlowSettings settings = FlowSettings.defaults().with(source).withWholeTable();
        boolean padded = source instanceof FactSource.Table && chosen.has(FlowParameter.ANSWERS.option());
        return padded ? settings.withPadding(settings.value(FlowParameter.ANSWERS)) : settings;
    }

    private static FlowSettings withNumbers(Chosen all, FlowSettings defaults) {
        boolean automatic = AUTOMATIC.equals(all.text(FlowParameter.UNTIL.option()));
        Chosen chosen = automatic ? all.without(FlowParameter.UNTIL.option()) : all;
        FlowSettings settings = automatic ? defaults.with(HorizonKind.AUTOMATIC) : defaults;
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
        return chosen.has(FlowParameter.UNTIL_LOSS.option()) ? settings.with(HorizonKind.UNTIL_LOSS) : settings;
    }

    private static boolean descent(Chosen chosen) {
        String dynamics = chosen.text(DYNAMICS, FLOW);
        return switch (dynamics) {
            case FLOW -> false;
            case DESCENT -> true;
            default ->
                throw new InvalidSettingException(
                        "--%s is %s but must be %s or %s.".formatted(DYNAMICS, dynamics, FLOW, DESCENT));
        };
    }
}
