package org.engram.simulation.experiment;

import java.util.ArrayList;
import java.util.List;

/** The line under a figure that lets a reader repeat it. */
final class Caption {
    private Caption() {}

    static String of(FlowSettings settings) {
        List<String> parts = new ArrayList<>();
        parts.add(facts(settings.source()));
        for (FlowParameter parameter : FlowParameter.values()) {
            if (settings.disabledReason(parameter).isEmpty()) {
                parts.add(value(settings, parameter));
            }
        }
        parts.add(settings.balanced() ? "balanced start" : "every weight α at the start");
        parts.add(settings.descent() ? "gradient descent" : "gradient flow");
        if (settings.horizon() == HorizonKind.AUTOMATIC) {
            parts.add("automatic horizon");
        }
        if (settings.disabledReason(FlowParameter.FACTS_SEED).isPresent()) {
            parts.add("no seed");
        }
        return String.join(" · ", parts);
    }

    private static String facts(FactSource source) {
        return switch (source) {
            case FactSource.Structured structured -> "structured facts";
            case FactSource.Random random -> "random facts";
            case FactSource.Table table -> "facts of " + table.name();
        };
    }

    private static String value(FlowSettings settings, FlowParameter parameter) {
        String value = parameter.text(settings.value(parameter));
        return switch (parameter) {
            case UNTIL -> "until t = " + value;
            case UNTIL_LOSS -> "until loss " + value;
            default ->
                parameter.symbol().isEmpty()
                        ? parameter.option().replace('-', ' ') + " " + value
                        : parameter.symbol() + " = " + value;
        };
    }
}
