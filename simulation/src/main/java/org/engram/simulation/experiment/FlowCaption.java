package org.engram.simulation.experiment;

/** The line under a figure of the gradient flow that lets a reader repeat it. */
final class FlowCaption {
    private FlowCaption() {}

    static String of(FlowSettings settings) {
        Caption caption = new Caption();
        caption.add(settings.source());
        for (FlowParameter parameter : FlowParameter.values()) {
            if (settings.disabledReason(parameter).isEmpty()) {
                add(caption, settings, parameter);
            }
        }
        caption.add(settings.balanced() ? "balanced start" : "every weight α at the start");
        caption.add(settings.descent() ? "gradient descent" : "gradient flow");
        if (settings.horizon() == HorizonKind.AUTOMATIC) {
            caption.add("automatic horizon");
        }
        if (settings.disabledReason(FlowParameter.FACTS_SEED).isPresent()) {
            caption.add("no seed");
        }
        return caption.text();
    }

    private static void add(Caption caption, FlowSettings settings, FlowParameter parameter) {
        double value = settings.value(parameter);
        switch (parameter) {
            case UNTIL -> caption.add("until t = " + parameter.text(value));
            case UNTIL_LOSS -> caption.add("until loss " + parameter.text(value));
            default -> caption.add(parameter, value);
        }
    }
}
